/** Words that begin with an apostrophe: letters are left out there. */
const english = "(?:tis|twas|twere|twill|twould|tisn['’]t|twasn['’]t|em|til|cuz|gainst|neath|nuff|ello|twixt)";
/** These are words without it, too: in a quotation that closes they are taken for those. */
const unclear = '(?:till|cause|cos|bout|round|kay|appen|un|tween|n)';
/** Forms of the commonest words after a word that ends in a vowel. */
const greek =
  '(?:ς|στ(?:ον?|ην?|ο|α|ους|ις|ου|ης|ων)|ναι|ταν|μαι|σαι|χω|χεις|χει|χουμε|χουν|χα|χε|ρθ[ωέε]\\p{L}*|ρχ(?:εται|ονται|όταν|ομαι)|κειν\\p{L}+|κείν\\p{L}+|λέω|πα|πε|παν|φερ\\p{L}*|φυγ\\p{L}*|δωσ\\p{L}*|βαλ\\p{L}*|μένα|σένα|δω|κει)';

const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const closesLater = "[^'\\n]*\\S'(?!\\p{L})";

/** The straight apostrophes before such words. */
export const apostropheWords: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`${start}'(?=${english}${end}|${unclear}${end}(?!${closesLater}))`, 'giu'),
  el: new RegExp(`${start}'(?=${greek}${end})`, 'giu'),
};

/** Marks that open a quotation before such words: word processors write them there. */
export const turnedApostrophes = {
  en: new RegExp(
    `${start}‘(?=${english}${end}|\\d0s(?!\\p{L}))|(?<![\\p{L}\\p{N}])‘(?=[nN]’(?![\\p{L}\\p{N}]))`,
    'giu',
  ),
  el: new RegExp(`${start}‘(?=${greek}${end})`, 'giu'),
} as const;
