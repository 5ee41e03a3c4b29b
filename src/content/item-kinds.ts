/** The kinds of items that have folders, and the files of each kind. */
import type { Publication } from '../model/publication.ts';
import type { SchemaName } from '../schemas/schemas.ts';

export type Items = Pick<Publication, 'studies' | 'news' | 'pages' | 'book'>;

export interface ItemKind {
  readonly folder: string;
  readonly factsFile: string | undefined;
  readonly factsSchema: SchemaName;
  readonly wordsSchema: SchemaName;
  /** Other names that are allowed in the item's folder. */
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
