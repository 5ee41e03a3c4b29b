/** Studies, news items, pages and texts for the book in one form, for rules that apply to all of them. */

import type { Content } from '../content/content.ts';
import { itemKinds } from '../content/item-kinds.ts';
import { type BodyScan, scanBody } from '../content/scan-body.ts';
import type { SourceFile } from '../content/source-file.ts';
import { baseLanguage } from '../model/language-code.ts';
import type { SourceSection, TextFile } from '../model/publication.ts';
import { overlaysBase } from '../model/resolve/resolve.ts';
import type { NewsFile, NewsWords, StudyFile, StudyWords } from '../schemas/types.ts';

export type Fields = Partial<StudyWords> & Partial<NewsWords>;
export type Facts = Partial<StudyFile> & Partial<NewsFile>;

export interface Subject {
  readonly kind: keyof typeof itemKinds;
  readonly slug: string;
  readonly folder: string;
  readonly originalLanguage: string;
  readonly facts: Facts;
  /** `study.yml` or `item.yml`; undefined for pages, which have no facts. */
  readonly factsFile: string | undefined;
  /** False where the facts could not be understood, so that nothing can be said about them. */
  readonly hasFacts: boolean;
  readonly texts: readonly Text[];
  /** The text in the original language. */
  readonly original: Text | undefined;
}

/** The text of a subject in one language. */
export interface Text {
  readonly language: string;
  readonly file: string;
  readonly fields: Fields;
  readonly sections: readonly SourceSection[];
  readonly source: SourceFile | undefined;
  /** An overlay of a regional variant. For parts that the overlay lacks, rules check the text of the base language. */
  readonly isOverlay: boolean;
  /** The base language's text; undefined for a full text, and where the base could not be read. */
  readonly base: Text | undefined;
}

const cache = new WeakMap<Content, readonly Subject[]>();

/** Every study, news item, page and text for the book. */
export function subjectsOf(content: Content): readonly Subject[] {
  const known = cache.get(content);
  if (known) return known;
  const { studies, news, pages, book } = content.publication;
  const subjects = [
    ...studies.map((item) => subjectOf(content, 'studies', item)),
    ...news.map((item) => subjectOf(content, 'news', item)),
    ...pages.map((item) => subjectOf(content, 'pages', { ...item, facts: {} })),
    ...book.map((item) => subjectOf(content, 'book', { ...item, facts: {} })),
  ];
  cache.set(content, subjects);
  return subjects;
}

export const studiesOf = (content: Content): Subject[] =>
  subjectsOf(content).filter((subject) => subject.kind === 'studies');

interface AnyItem {
  readonly slug: string;
  readonly folder: string;
  readonly originalLanguage: string;
  readonly facts: Facts;
  readonly words: readonly TextFile<Fields>[];
}

function subjectOf(content: Content, kind: Subject['kind'], item: AnyItem): Subject {
  const name = itemKinds[kind].factsFile;
  const factsFile = name && `${item.folder}/${name}`;
  const texts = textsOf(content, item);
  return {
    kind,
    slug: item.slug,
    folder: item.folder,
    originalLanguage: item.originalLanguage,
    facts: item.facts,
    factsFile,
    hasFacts: factsFile === undefined || content.sources.get(factsFile)?.data !== undefined,
    texts,
    original: texts.find((text) => text.language === item.originalLanguage),
  };
}

function textsOf(content: Content, item: AnyItem): Text[] {
  const alone = item.words.map(
    (words): Text => ({ ...words, source: content.sources.get(words.file), isOverlay: false, base: undefined }),
  );
  return alone.map((text) => {
    if (!overlaysBase(text.language, item.originalLanguage)) return text;
    const language = baseLanguage(text.language);
    const base = alone.find((each) => each.language === language);
    return { ...text, base, isOverlay: base !== undefined || content.unread.has(`${item.folder} ${language}`) };
  });
}

const scanned = new WeakMap<readonly SourceSection[], BodyScan>();

/** The scan of a text's body, made once. */
export function bodyOf(text: Text): BodyScan {
  const known = scanned.get(text.sections);
  if (known) return known;
  const found = scanBody(text.source?.body ?? '', text.source?.bodyLine ?? 1);
  scanned.set(text.sections, found);
  return found;
}
