/** The code points of a text, each once. */
const codesOf = (text: string): ReadonlySet<number> =>
  new Set([...text].map((character) => character.codePointAt(0) ?? 0));

export const ascii = codesOf(String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at)));

/** Characters that typography inserts, among them the hyphen at the end of a line. */
export const punctuation = codesOf('\u00a0\u00ad\u2010«»·–—‘’“”„…€');

/**
 * If a text needs one letter of an alphabet, its subset gets all of them. So books and pages in one language share
 * their subsets, and a reader who searches or writes a note finds all letters.
 */
export const alphabets = [
  'ĂÂÎȘȚăâîșț',
  'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя№',
  'ΑΆΒΓΔΕΈΖΗΉΘΙΊΪΚΛΜΝΞΟΌΠΡΣΤΥΎΫΦΧΨΩΏαάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
].map(codesOf);

/** All letters of the alphabets that the text uses. */
export const alphabetsOf = (used: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(alphabets.filter((alphabet) => !alphabet.isDisjointFrom(used)).flatMap((alphabet) => [...alphabet]));
