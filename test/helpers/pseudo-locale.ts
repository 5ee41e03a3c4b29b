/**
 * A language that nobody speaks, made from English, and content in no Latin letters: what is left in plain Latin
 * letters on a page was written into a template.
 */
import type { LocaleResources, LocaleTree } from '../../src/i18n/translator.ts';
import type { Publication } from '../../src/model/publication.ts';
import { mapWords } from './map-words.ts';

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçðéƒĝĥîĵķļɱñöþǫřšţüṽŵẋýž';
const greek = 'αβχδεφγηιξκλμνοπθρστυωψξυζ';

const substitute = (letters: string) => (letter: string) => {
  const other = letters[plain.indexOf(letter.toLowerCase())] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
};

/** `Case {{n}}` becomes `⟦Çááššéé {{n}}⟧`: as long as the longest of real languages, placeholders kept. */
export const pseudoWords = (text: string): string =>
  `⟦${text.replace(/\{\{[^}]*\}\}|[A-Za-z]/g, (part) => {
    if (part.length > 1) return part;
    const letter = substitute(accented)(part);
    return /[aeiou]/i.test(part) ? letter + letter.toLowerCase() : letter;
  })}⟧`;

const pseudoTree = (tree: LocaleTree): LocaleTree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoWords(value) : pseudoTree(value),
    ]),
  );

/** The words of English in disguise, for each of the languages. */
export function pseudoResources({ en = {} }: LocaleResources, languages: readonly string[]): LocaleResources {
  const disguised = Object.fromEntries(
    Object.entries(en).map(([namespace, tree]) => [namespace, tree && pseudoTree(tree)]),
  );
  return Object.fromEntries(['en', ...languages].map((language) => [language, disguised]));
}

/** Addresses, ids and the like in a text keep their letters. */
const veil = (text: string): string =>
  text.replace(/\]\([^)]*\)|\{[^}]*\}|\[\^[^\]]*\]|^Table:|[A-Za-z]/gm, (part) =>
    part.length > 1 ? part : substitute(greek)(part),
  );

/**
 * A publication in Greek and Ukrainian, made from one in English and Ukrainian: its English words in Greek letters. In
 * these two languages dates, countries and numbers have no Latin letters either.
 */
export const veiledPublication = (publication: Publication): Publication => ({
  ...mapWords(inGreek(publication) as Publication, veil),
  languages: [{ code: 'el' }, { code: 'uk' }],
  defaultLanguage: 'el',
});

/** What is English becomes Greek by name, what is Ukrainian stays, all other languages go. */
function inGreek(value: unknown): unknown {
  if (value === 'en') return 'el';
  if (Array.isArray(value)) return value.filter(isKept).map(inGreek);
  if (typeof value !== 'object' || value === null) return value;
  const { en, uk, ...others } = value as Readonly<Record<string, unknown>>;
  if (en !== undefined) return { el: en, ...(uk !== undefined && { uk }) };
  return Object.fromEntries(
    Object.entries({ ...others, ...(uk !== undefined && { uk }) }).map(([key, each]) => [key, inGreek(each)]),
  );
}

/** Everything but texts in a language that goes. */
const isKept = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || !('fields' in value) || !('language' in value)
    ? true
    : value.language === 'en' || value.language === 'uk';
