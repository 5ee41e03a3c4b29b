/** The index of a book: partners, places and topics, each with its studies. Pure. */
import { compareText, countryName } from '../i18n/formatters.ts';
import type { LanguageEdition, ResolvedStudy } from '../model/language-edition.ts';
import { plainInline } from '../text/inline.ts';

export interface IndexEntry {
  /** The entry as plain words. */
  readonly text: string;
  readonly language: string;
  /** In the order of the book, each once; never empty. */
  readonly studies: readonly ResolvedStudy[];
}

/** The headings are in `book:book.index`. */
export interface IndexGroup {
  readonly id: 'partners' | 'places' | 'topics';
  /** Sorted in the edition's language. */
  readonly entries: readonly IndexEntry[];
}

type Name = Pick<IndexEntry, 'text' | 'language'>;

/** The groups that have an entry, in reading order. */
export function indexGroups(edition: LanguageEdition): IndexGroup[] {
  const group = (id: IndexGroup['id'], namesOf: (study: ResolvedStudy) => readonly Name[]): IndexGroup => ({
    id,
    entries: collectEntries(edition, namesOf),
  });
  return [
    group('partners', (study) => study.partners.map(({ name }) => name)),
    group('places', (study) => [...countriesOf(edition, study), ...(study.place ? [study.place] : [])]),
    group('topics', (study) => study.topics.map(({ name }) => name)),
  ].filter(({ entries }) => entries.length > 0);
}

const countriesOf = ({ language }: LanguageEdition, { facts }: ResolvedStudy): Name[] =>
  facts.countries.map((code) => ({ text: countryName(language, code), language }));

/** Equal words in one language become one entry. */
function collectEntries(edition: LanguageEdition, namesOf: (study: ResolvedStudy) => readonly Name[]): IndexEntry[] {
  const found = new Map<string, Name & { readonly studies: Set<ResolvedStudy> }>();
  for (const study of edition.studies)
    for (const { text, language } of namesOf(study)) {
      const plain = plainInline(text, language);
      const key = `${language} ${plain}`;
      const entry = found.get(key) ?? { text: plain, language, studies: new Set() };
      found.set(key, entry);
      entry.studies.add(study);
    }
  const entries = [...found.values()].map(({ studies, ...name }) => ({ ...name, studies: [...studies] }));
  return entries.sort((a, b) => compareText(edition.language, a.text, b.text));
}
