/**
 * A language that nobody speaks, made from English, and content without Latin letters. Plain Latin letters on a page
 * then come from a template.
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

/** `Case {{n}}` becomes `⟦Çááššéé {{n}}⟧`: as long as in the longest real languages, with the same placeholders. */
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

/** The disguised English strings, for each of the languages. */
export function pseudoResources({ en = {} }: LocaleResources, languages: readonly string[]): LocaleResources {
  const disguised = Object.fromEntries(
    Object.entries(en).map(([namespace, tree]) => [namespace, tree && pseudoTree(tree)]),
  );
  return Object.fromEntries(['en', ...languages].map((language) => [language, disguised]));
}

/** Addresses, ids and so on keep their letters. */
const veil = (text: string): string =>
  text.replace(/\]\([^)]*\)|\{[^}]*\}|\[\^[^\]]*\]|^Table:|[A-Za-z]/gm, (part) =>
    part.length > 1 ? part : substitute(greek)(part),
  );

/**
 * A publication in Greek and Ukrainian from one in English and Ukrainian: its English words get Greek letters. In these
 * two languages dates, countries and numbers have no Latin letters either.
 */
export const veiledPublication = (publication: Publication): Publication => ({
  ...mapWords(inGreek(publication) as Publication, veil),
  languages: [{ code: 'el' }, { code: 'uk' }],
  defaultLanguage: 'el',
});

/** Renames English to Greek, keeps Ukrainian, and removes all other languages. */
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

/** Everything but texts in a removed language. */
const isKept = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || !('fields' in value) || !('language' in value)
    ? true
    : value.language === 'en' || value.language === 'uk';
