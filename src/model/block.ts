/** A block of text: what a text is made of, from the file to the page. */

/** `definition` gives the address of a link or says nothing that is shown. */
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

/** Lines of a file, from 1; the last one is part of it. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export interface Block {
  readonly kind: BlockKind;
  /** Of a heading. */
  readonly level?: number;
  readonly language: string;
  /** The id of its section as content writes it; empty before the first heading. */
  readonly section: string;
  /** Where it is written: tidying and line ends change no line's number. */
  readonly lines: Lines;
}
