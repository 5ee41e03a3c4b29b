import com.adobe.epubcheck.tool.EpubChecker;

/** EPUBCheck on one file after the other: to start it takes longer than to check a book. */
public class CheckEpubs {
  public static void main(String[] files) {
    for (String file : files) {
      new EpubChecker().run(new String[] {file});
      System.out.flush();
      System.err.flush();
      System.out.println("CHECKED " + file);
    }
  }
}
