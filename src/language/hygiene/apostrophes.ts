/** Words that begin with an apostrophe in place of letters. */
const english = "(?:tis|twas|twere|twill|twould|tisn['’]t|twasn['’]t|em|til|cuz|gainst|neath|nuff|ello|twixt)";
/** These are also words without the apostrophe. Before the end of a quotation they count as such. */
const unclear = '(?:till|cause|cos|bout|round|kay|appen|un|tween|n)';
/** Forms of the most frequent words that follow a vowel. */
const greek =
  '(?:ς|στ(?:ον?|ην?|ο|α|ους|ις|ου|ης|ων)|ναι|ταν|μαι|σαι|χω|χεις|χει|χουμε|χουν|χα|χε|ρθ[ωέε]\\p{L}*|ρχ(?:εται|ονται|όταν|ομαι)|κειν\\p{L}+|κείν\\p{L}+|λέω|πα|πε|παν|φερ\\p{L}*|φυγ\\p{L}*|δωσ\\p{L}*|βαλ\\p{L}*|μένα|σένα|δω|κει)';

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const closesLater = "[^'\\n]*\\S'(?!\\p{L})";

/** Finds a straight apostrophe before such a word. */
export const apostropheWords: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`${start}'(?=${english}${end}|${unclear}${end}(?!${closesLater}))`, 'giu'),
  el: new RegExp(`${start}'(?=${greek}${end})`, 'giu'),
};

/** Finds opening quotation marks before such words, as word processors write them. */
export const turnedApostrophes = {
  en: new RegExp(
    `${start}‘(?=${english}${end}|\\d0s(?!\\p{L}))|(?<![\\p{L}\\p{N}])‘(?=[nN]’(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
  el: new RegExp(`${start}‘(?=${greek}${end})`, 'giu'),
} as const;
