/** The contents of a book, in print and in an EPUB. */
import type { LocalText } from '../model/language-edition.ts';

/** A line of the contents, with the lines below it. @typeParam Place where the line leads, as the writer needs it */
export type ContentsEntry<Place> = Place & {
  readonly text: string;
  readonly language: string;
  /** The title in the second language of a bilingual book, where it differs. */
  readonly second?: LocalText | undefined;
  readonly children: readonly ContentsEntry<Place>[];
};
