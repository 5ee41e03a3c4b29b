/** Loads the items that have folders: studies, news items, pages, texts for the book. */

import { baseLanguage } from '../../model/language-code.ts';
import type { Item, NewsItem, Page, Study, TextFile } from '../../model/publication.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { NewsFile, StudyFile, TranslationRecord } from '../../schemas/types.ts';
import { rememberFile } from '../../storage/memory.ts';
import type { ContentStore, Entry } from '../../storage/store.ts';
import { splitSections } from '../../text/sections.ts';
import { closest } from '../closest.ts';
import { type ItemKind, type Items, itemKinds } from '../item-kinds.ts';
import { meantLanguage } from '../known-files.ts';
import type { SourceFile } from '../source-file.ts';
import { findWordsFiles } from '../words-files.ts';
import type { PublicationHead } from './load-lists.ts';
import { readWordsFile, readYamlFile } from './source.ts';

interface Loaded<T> {
  readonly items: T;
  /** Texts that exist and could not be understood: `folder language`. */
  readonly unread: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The entries of a folder of the content. The content itself is the folder ''. */
export type EntriesOf = (folder: string) => readonly Entry[];

export interface ItemSources {
  readonly entriesOf: EntriesOf;
  /** Allowed words, one on each line. */
  readonly allowed: string;
}

/** Reads all items of all kinds. Only the faulty parts are left out. */
export async function loadItems(store: ContentStore, head: PublicationHead, from: ItemSources): Promise<Loaded<Items>> {
  const [studies, news, pages, book] = await Promise.all([
    loadKind(store, head, itemKinds.studies, from),
    loadKind(store, head, itemKinds.news, from),
    loadKind(store, head, itemKinds.pages, from),
    loadKind(store, head, itemKinds.book, from),
  ]);
  const all = [studies, news, pages, book];
  return {
    items: {
      studies: studies.items.map((item): Study => ({ ...item, facts: studyFacts(item.facts, head) })),
      news: news.items.map((item): NewsItem => ({ ...item, facts: newsFacts(item.facts, head) })).sort(byNewest),
      pages: pages.items.map((item): Page => ({ ...item, facts: null })),
      book: book.items.map((item): Page => ({ ...item, facts: null })),
    },
    unread: all.flatMap((each) => each.unread),
    sources: all.flatMap((each) => each.sources),
    problems: all.flatMap((each) => each.problems),
  };
}

const byNewest = (a: NewsItem, b: NewsItem): number =>
  a.facts.published < b.facts.published ? 1 : a.facts.published > b.facts.published ? -1 : a.slug < b.slug ? -1 : 1;

type RawItem = Item<Record<string, unknown>, object>;

async function loadKind(
  store: ContentStore,
  head: PublicationHead,
  kind: ItemKind,
  from: ItemSources,
): Promise<Loaded<RawItem[]>> {
  const { entriesOf, allowed } = from;
  if (entriesOf('').some(({ name, kind: found }) => name === kind.folder && found === 'file')) {
    return { items: [], unread: [], sources: [], problems: [problem('folder-is-file', { file: kind.folder })] };
  }
  const entries = entriesOf(kind.folder);
  const loaded = await Promise.all(
    entries
      .filter((entry) => entry.kind === 'folder')
      .map(({ name }) =>
        loadItem(store, head, kind, { slug: name, entries: entriesOf(`${kind.folder}/${name}`), allowed }),
      ),
  );
  const strays = entries.filter((entry) => entry.kind === 'file');
  return {
    items: loaded.map((each) => each.item),
    unread: loaded.flatMap((each) => each.unread),
    sources: loaded.flatMap((each) => each.sources),
    problems: [
      ...strays.map((entry) =>
        problem('file-unexpected', { file: `${kind.folder}/${entry.name}` }, { expected: `${kind.folder}/…/` }),
      ),
      ...loaded.flatMap((each) => each.problems),
    ],
  };
}

interface LoadedItem {
  readonly item: RawItem;
  readonly unread: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

async function loadItem(
  store: ContentStore,
  head: PublicationHead,
  kind: ItemKind,
  { slug, entries, allowed }: { readonly slug: string; readonly entries: readonly Entry[]; readonly allowed: string },
): Promise<LoadedItem> {
  const folder = `${kind.folder}/${slug}`;
  const facts = kind.factsFile
    ? await readYamlFile<Record<string, unknown>>(store, `${folder}/${kind.factsFile}`, kind.factsSchema, allowed)
    : { value: {}, source: undefined, problems: [] };
  const named = findWordsFiles(
    kind,
    folder,
    entries,
    head.languages.map((each) => each.code),
  );
  const isMissing = facts.problems.some((each) => each.code === 'file-missing');
  const words = await Promise.all(
    named.words.map(({ file, language }) => loadWords(store, file, kind.wordsSchema, language, allowed)),
  );
  const read = words.flatMap((each) => each.words ?? []);
  return {
    item: {
      slug,
      folder,
      facts: facts.value ?? {},
      words: read,
      originalLanguage: originalOf(facts.value, read, head),
    },
    unread: named.words.filter((_, at) => !words[at]?.words).map(({ language }) => `${folder} ${language}`),
    sources: [...(facts.source ? [facts.source] : []), ...words.flatMap((each) => each.source ?? [])],
    problems: [
      ...facts.problems,
      ...named.problems.filter((each) => !(isMissing && isMeantFor(kind.factsFile, each))),
      ...words.flatMap((each) => each.problems),
    ],
  };
}

/** A wrong name such as `study.yaml` without `study.yml` is one mistake: the missing file. */
function isMeantFor(factsFile: string | undefined, { code, file }: Problem): boolean {
  const name = file?.split('/').at(-1) ?? '';
  return code === 'file-unexpected' && factsFile !== undefined && closest(name, [factsFile]) !== undefined;
}

interface LoadedWords {
  readonly words: TextFile<object> | undefined;
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
}

const loadWords = rememberFile(
  async (store, file, schema: ItemKind['wordsSchema'], language: string, allowed: string): Promise<LoadedWords> => {
    const read = await readWordsFile<object>(store, file, schema, language, allowed);
    const words = read.value &&
      read.source && {
        language,
        file,
        fields: regularFields(read.value),
        sections: splitSections(read.source.body, read.source.bodyLine),
      };
    return { words, source: read.source, problems: read.problems };
  },
);

function regularFields(fields: { translation?: Partial<TranslationRecord> }): object {
  const from = fields.translation?.from;
  return from ? { ...fields, translation: { ...fields.translation, from: meantLanguage(from) } } : fields;
}

/**
 * The original language of a text: the one that its facts name, else the language of the only file that is not a
 * translation.
 */
function originalOf(
  facts: Record<string, unknown> | undefined,
  words: readonly TextFile<object>[],
  head: PublicationHead,
): string {
  if (typeof facts?.originalLanguage === 'string') return meantLanguage(facts.originalLanguage);
  const untranslated = words.filter((each) => !('translation' in each.fields)).map((each) => each.language);
  const originals = untranslated.filter((language) => !untranslated.includes(baseLanguage(language) ?? ''));
  return originals.includes(head.defaultLanguage) ? head.defaultLanguage : (originals[0] ?? head.defaultLanguage);
}

/** Required fields that a faulty file may lack, as empty values, so that all other checks can run. */
function studyFacts(facts: Partial<StudyFile>, head: PublicationHead): StudyFile {
  const empty = {
    kind: 'case-study',
    status: 'current',
    published: '',
    countries: [],
    partners: [],
    topics: [],
    licence: '',
  } as const;
  return { ...empty, originalLanguage: head.defaultLanguage, ...facts } as StudyFile;
}

function newsFacts(facts: Partial<NewsFile>, head: PublicationHead): NewsFile {
  return { originalLanguage: head.defaultLanguage, published: '', categories: [], ...facts };
}
