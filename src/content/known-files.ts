/** The files of the content folder, and what they have in common. */
import { normaliseLanguage, suggestLanguage } from '../model/language-code.ts';
import type { Publication } from '../model/publication.ts';
import type { SchemaName } from '../schemas/schemas.ts';

export type Lists = Pick<Publication, 'people' | 'partners' | 'funders' | 'programmes' | 'topics' | 'categories'>;

export const publicationFile = 'publication.yml';
export const wordsAllowedFile = 'words-allowed.yml';
export const listFileOf: Readonly<Record<keyof Lists, { file: string; schema: SchemaName }>> = {
  people: { file: 'people.yml', schema: 'people' },
  partners: { file: 'partners.yml', schema: 'partners' },
  funders: { file: 'funders.yml', schema: 'funders' },
  programmes: { file: 'programmes.yml', schema: 'programmes' },
  topics: { file: 'topics.yml', schema: 'topics' },
  categories: { file: 'categories.yml', schema: 'categories' },
};

/** The fields of YAML files that contain the same text in several languages. */
export const localizedFields: readonly string[] = [
  'title',
  'shortTitle',
  'names',
  'description',
  'author',
  'acknowledgement',
  'disclaimer',
  'alt',
];

/** `ua` is reported as unknown and read as Ukrainian, so that one mistake does not cause others. */
export const meantLanguage = (code: string): string => normaliseLanguage(suggestLanguage(code) ?? code);
