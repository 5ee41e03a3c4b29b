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

/** A study written in English; `texts` are bodies by language. */
export function studyWith(
  texts: Readonly<Record<string, { readonly fields: Partial<StudyWords>; readonly body: string }>>,
  facts: Partial<StudyFile> = {},
): Study {
  const originalLanguage = facts.originalLanguage ?? 'en';
  const words = Object.entries(texts).map(
    ([language, { fields, body }]): TextFile<Partial<StudyWords>> => ({
      language,
      file: `case-studies/reading/${language}.md`,
      fields,
      sections: splitSections(body, 1),
    }),
  );
  return {
    slug: 'reading',
    folder: 'case-studies/reading',
    originalLanguage,
    words,
    facts: {
      kind: 'case-study',
      originalLanguage,
      status: 'current',
      published: '2026-01-01',
      countries: ['RO'],
      partners: [],
      topics: [],
      licence: 'CC-BY-4.0',
      ...facts,
    },
  };
}
