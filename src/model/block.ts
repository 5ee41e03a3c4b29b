/** A block: a paragraph, list, table or other piece that a text consists of, from the file to the page. */

/** `definition`: the address of a reference link, or another line that shows nothing. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'bullets'
  | 'numbers'
  | 'item'
  | 'table'
  | 'row'
  | 'quotation'
  | 'figure'
  | 'formula'
  | 'code'
  | 'rule'
  | 'note'
  | 'definition';

/** Lines of a file, from 1. `last` is included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export interface Block {
  readonly kind: BlockKind;
  /** Only for headings. */
  readonly level?: number;
  readonly language: string;
  /** The id of its section in the content; empty before the first heading. */
  readonly section: string;
  /** Its lines in the file. Tidying and line ends never change line numbers. */
  readonly lines: Lines;
}
