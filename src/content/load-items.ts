/** Loads what stands in folders of its own: studies, news items, pages, parts of the book. */

import { splitSections } from '../markdown/sections.ts';
import { baseLanguage, normaliseLanguage, suggestLanguage } from '../model/language-code.ts';
import type { Item, NewsItem, Page, Publication, Study, Words } from '../model/publication.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { SchemaName } from '../schemas/schemas.ts';
import type { NewsFile, StudyFile, TranslationRecord } from '../schemas/types.ts';
import { closest } from './closest.ts';
import { meantLanguage, type PublicationHead } from './load-lists.ts';
import { type Entry, listFolder } from './read.ts';
import { readWordsFile, readYamlFile, type SourceFile } from './source.ts';

type Items = Pick<Publication, 'studies' | 'news' | 'pages' | 'book'>;

interface ItemKind {
  readonly folder: string;
  readonly factsFile: string | undefined;
  readonly factsSchema: SchemaName;
  readonly wordsSchema: SchemaName;
  /** Other names that may stand in the item's folder. */
  readonly others: readonly string[];
}

export const itemKinds = {
  studies: {
    folder: 'case-studies',
    factsFile: 'study.yml',
    factsSchema: 'study',
    wordsSchema: 'study-words',
    others: ['images', 'documents'],
  },
  news: {
    folder: 'news',
    factsFile: 'item.yml',
    factsSchema: 'news-item',
    wordsSchema: 'news-words',
    others: ['images'],
  },
  pages: { folder: 'pages', factsFile: undefined, factsSchema: 'page-words', wordsSchema: 'page-words', others: [] },
  book: { folder: 'book', factsFile: undefined, factsSchema: 'page-words', wordsSchema: 'page-words', others: [] },
} as const satisfies Record<keyof Items, ItemKind>;

interface Loaded<T> {
  readonly items: T;
  /** Texts that exist and could not be understood: `folder language`. */
  readonly unread: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

export async function loadItems(root: string, head: PublicationHead, files: readonly string[]): Promise<Loaded<Items>> {
  const [studies, news, pages, book] = await Promise.all([
    loadKind(root, head, itemKinds.studies, files),
    loadKind(root, head, itemKinds.news, files),
    loadKind(root, head, itemKinds.pages, files),
    loadKind(root, head, itemKinds.book, files),
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
  root: string,
  head: PublicationHead,
  kind: ItemKind,
  files: readonly string[],
): Promise<Loaded<RawItem[]>> {
  if (files.includes(kind.folder)) {
    return { items: [], unread: [], sources: [], problems: [problem('folder-is-file', { file: kind.folder })] };
  }
  const entries = await listFolder(root, kind.folder);
  const loaded = await Promise.all(
    entries.filter((entry) => entry.kind === 'folder').map((entry) => loadItem(root, head, kind, entry.name)),
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

async function loadItem(root: string, head: PublicationHead, kind: ItemKind, slug: string): Promise<LoadedItem> {
  const folder = `${kind.folder}/${slug}`;
  const entries = await listFolder(root, folder);
  const facts = kind.factsFile
    ? await readYamlFile<Record<string, unknown>>(root, `${folder}/${kind.factsFile}`, kind.factsSchema)
    : { value: {}, source: undefined, problems: [] };
  const named = nameWordsFiles(head, kind, folder, entries);
  const isMissing = facts.problems.some((each) => each.code === 'file-missing');
  const words = await Promise.all(named.words.map((each) => loadWords(root, kind, each)));
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

/** `study.yaml` beside no `study.yml` is one mistake: the file that is missing. */
function isMeantFor(factsFile: string | undefined, { code, file }: Problem): boolean {
  const name = file?.split('/').at(-1) ?? '';
  return code === 'file-unexpected' && factsFile !== undefined && closest(name, [factsFile]) !== undefined;
}

interface NamedFile {
  readonly file: string;
  readonly language: string;
}

/** Sorts out which files of an item's folder are texts, and in which language. */
function nameWordsFiles(
  head: PublicationHead,
  kind: ItemKind,
  folder: string,
  entries: readonly Entry[],
): { words: NamedFile[]; problems: Problem[] } {
  const words: NamedFile[] = [];
  const problems: Problem[] = [];
  const published = head.languages.map((each) => each.code);
  const allowed = [kind.factsFile, ...kind.others];
  for (const { name, kind: type } of entries) {
    const file = `${folder}/${name}`;
    if (allowed.includes(name)) {
      const shouldBeFolder = kind.others.includes(name);
      if (shouldBeFolder && type === 'file') problems.push(problem('folder-is-file', { file }));
      continue;
    }
    const written = /^([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]+)*)\.md$/.exec(name)?.[1];
    const language = written && normaliseLanguage(written);
    if (!language && type === 'other') continue;
    if (!language)
      problems.push(
        problem(
          'file-unexpected',
          { file },
          { expected: [...allowed.filter(Boolean), ...published.map((code) => `${code}.md`)].join(', ') },
        ),
      );
    else if (published.includes(language)) {
      if (written !== language) problems.push(problem('language-code-alias', { file }, { written, language }));
      words.push({ file, language });
    } else {
      problems.push(unpublishedLanguage(file, written, published));
      const meant = suggestLanguage(written);
      // `ua.md` is read as Ukrainian, so that what it says is checked too.
      if (meant && published.includes(meant)) words.push({ file, language: meant });
    }
  }
  const isFirst = ({ language }: NamedFile, at: number): boolean =>
    words.findIndex((each) => each.language === language) === at;
  return { words: words.filter(isFirst), problems };
}

function unpublishedLanguage(file: string, written: string, published: readonly string[]): Problem {
  const meant = suggestLanguage(written);
  return meant
    ? problem('language-unknown', { file }, { code: written, suggestion: meant })
    : problem('language-not-published', { file }, { code: written, languages: published.join(', ') });
}

async function loadWords(
  root: string,
  kind: ItemKind,
  { file, language }: NamedFile,
): Promise<{ words: Words<object> | undefined; source: SourceFile | undefined; problems: readonly Problem[] }> {
  const read = await readWordsFile<object>(root, file, kind.wordsSchema, language);
  const words = read.value &&
    read.source && {
      language,
      file,
      fields: regularFields(read.value),
      sections: splitSections(read.source.body, read.source.bodyLine),
    };
  return { words, source: read.source, problems: read.problems };
}

function regularFields(fields: { translation?: Partial<TranslationRecord> }): object {
  const from = fields.translation?.from;
  return from ? { ...fields, translation: { ...fields.translation, from: meantLanguage(from) } } : fields;
}

/** The language a text was written in: as its facts say, else that of the one file that is no translation. */
function originalOf(
  facts: Record<string, unknown> | undefined,
  words: readonly Words<object>[],
  head: PublicationHead,
): string {
  if (typeof facts?.originalLanguage === 'string') return meantLanguage(facts.originalLanguage);
  const untranslated = words.filter((each) => !('translation' in each.fields)).map((each) => each.language);
  const originals = untranslated.filter((language) => !untranslated.includes(baseLanguage(language) ?? ''));
  return originals.includes(head.defaultLanguage) ? head.defaultLanguage : (originals[0] ?? head.defaultLanguage);
}

/** What the schema requires and a faulty file may lack, empty, so that all other checks still run. */
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
