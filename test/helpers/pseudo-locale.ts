/**
 * A language that nobody speaks, made from English, and content in no Latin letters: what is left in plain Latin
 * letters on a page was written into a template.
 */
import type { LocaleResources, LocaleTree } from '../../src/i18n/translator.ts';
import type { Publication } from '../../src/model/publication.ts';

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

/** What readers see of facts that have no words of a language. */
const shownFacts = new Set(['given', 'family', 'source', 'credit']);

/**
 * A publication in Greek and Ukrainian, made from one in English and Ukrainian: its English words in Greek letters. In
 * these two languages dates, countries and numbers have no Latin letters either.
 */
export const veiledPublication = (publication: Publication): Publication => ({
  ...(veilFacts(publication) as Publication),
  languages: [{ code: 'el' }, { code: 'uk' }],
  defaultLanguage: 'el',
});

function veilFacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(veilFacts);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if ('en' in value) return veilLocalized(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    entries.map(([key, each]) => {
      if (key === 'words') return [key, veilWords(each)];
      if (key === 'originalLanguage') return [key, 'el'];
      return [key, shownFacts.has(key) && typeof each === 'string' ? veil(each) : veilFacts(each)];
    }),
  );
}

const veilLocalized = ({ en, uk }: Readonly<Record<string, unknown>>): object => ({
  el: typeof en === 'string' ? veil(en) : en,
  ...(uk !== undefined && { uk }),
});

interface Text {
  readonly language: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sections: readonly { readonly title: string; readonly markdown: string }[];
}

const veilWords = (texts: readonly Text[]): Text[] =>
  texts
    .filter(({ language }) => language === 'en' || language === 'uk')
    .map((text) => ({
      ...text,
      language: text.language === 'en' ? 'el' : 'uk',
      fields: veilFields(text.fields) as Text['fields'],
      sections: text.sections.map((each) => ({ ...each, title: veil(each.title), markdown: veil(each.markdown) })),
    }));

function veilFields(value: unknown): unknown {
  if (typeof value === 'string') return veil(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'translation' ? { ...each, from: 'el' } : veilFields(each),
    ]),
  );
}
