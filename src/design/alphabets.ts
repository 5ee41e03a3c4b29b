/** The characters that subsets of the typefaces have in any case. */

/** The code points of a text, each once. */
const codesOf = (text: string): ReadonlySet<number> =>
  new Set([...text].map((character) => character.codePointAt(0) ?? 0));

export const ascii = codesOf(String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 0x20 + at)));

/** What typography puts in, hyphens at the ends of lines too. */
export const punctuation = codesOf('\u00a0\u00ad\u2010«»·–—‘’“”„…€');

/**
 * A subset with one letter of these gets them all: books and pages of one language then share their subsets, and a
 * reader who looks a word up or writes a note meets no gaps.
 */
export const alphabets = [
  'ĂÂÎȘȚăâîșț',
  'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя№',
  'ΑΆΒΓΔΕΈΖΗΉΘΙΊΪΚΛΜΝΞΟΌΠΡΣΤΥΎΫΦΧΨΩΏαάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
].map(codesOf);

/** Those of the alphabets that a text has a letter of, together. */
export const alphabetsOf = (used: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(alphabets.filter((alphabet) => !alphabet.isDisjointFrom(used)).flatMap((alphabet) => [...alphabet]));
