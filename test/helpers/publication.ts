import type { Publication, Study, TextFile } from '../../src/model/publication.ts';
import type { StudyFile, StudyWords } from '../../src/schemas/types.ts';
import { splitSections } from '../../src/text/sections.ts';

/** An empty publication in five languages, with the given parts. */
export function publicationWith(parts: Partial<Publication>): Publication {
  return {
    id: 'network',
    url: 'https://network.example',
    basePath: '/',
    languages: [
      { code: 'en' },
      { code: 'ro' },
      { code: 'uk' },
      { code: 'el' },
      { code: 'ro-MD', fallback: ['ro', 'en'] },
    ],
    defaultLanguage: 'en',
    title: { en: 'The collection', ro: 'Colecția' },
    shortTitle: undefined,
    description: { en: 'Studies' },
    author: undefined,
    publisher: undefined,
    licence: 'CC-BY-4.0',
    contact: 'office@network.example',
    theme: {},
    funderIds: [],
    publish: 'draft',
    editions: [],
    people: [],
    partners: [],
    funders: [],
    programmes: [],
    topics: [],
    categories: [],
    studies: [],
    news: [],
    pages: [],
    book: [],
    ...parts,
  };
}

/** The texts of an item by language: front matter and body. */
export type Texts<Fields> = Readonly<Record<string, readonly [fields: Fields, body: string]>>;

export const textFiles = <Fields>(folder: string, texts: Texts<Fields>): TextFile<Fields>[] =>
  Object.entries(texts).map(([language, [fields, body]]) => ({
    language,
    file: `${folder}/${language}.md`,
    fields,
    sections: splitSections(body, 1),
  }));

interface StudyParts {
  readonly facts?: Partial<StudyFile>;
  readonly texts: Texts<Partial<StudyWords>>;
}

/** A study with what facts it needs; it is written in English unless they name another language. */
export function studyOf(slug: string, { facts = {}, texts }: StudyParts): Study {
  const folder = `case-studies/${slug}`;
  const originalLanguage = facts.originalLanguage ?? 'en';
  const needed = { kind: 'case-study', originalLanguage, status: 'current', published: '2026-01-01' } as const;
  const lists = { countries: ['RO'], partners: [], topics: [], licence: 'CC-BY-4.0' };
  return { slug, folder, originalLanguage, words: textFiles(folder, texts), facts: { ...needed, ...lists, ...facts } };
}
