/** What rendering needs from a writer, and what it returns: plain data. */
import type { Block } from '../model/block.ts';
import type { ResolvedSection } from '../model/language-edition.ts';
import type { Html } from './markup/html.ts';

export interface RenderTargets {
  /** The prefix of every id, so that a document can have several texts: `six-libraries--`. */
  readonly idPrefix: string;
  /** Returns the address of `study:slug#section` and `page:slug`, or undefined to show the words without a link. */
  readonly link: (address: string) => string | undefined;
  /** Returns the figure for a picture's id, or undefined to leave it out. */
  readonly figure: (id: string) => Html | undefined;
  /** The level of a section's heading: 2 on a page of its own, 3 for a text in a part of a book. */
  readonly sectionLevel: number;
  /** Whether long words get soft hyphens, in the text, its headings and its notes. */
  readonly hyphens?: boolean;
  /** The label of a note for screen readers: "Note 3". */
  readonly noteLabel: (number: number) => string;
  readonly labelLanguage: string;
}

export interface RenderedHeading {
  readonly id: string;
  readonly text: string;
  readonly level: number;
}

export interface RenderedSection {
  /** The id with its prefix; empty for text before the first heading. */
  readonly id: string;
  /** The id in the content, without prefix. */
  readonly sectionId: string;
  /** The heading, as markup without the heading element. */
  readonly titleHtml: Html;
  readonly titleText: string;
  readonly language: string;
  readonly origin: ResolvedSection['origin'];
  /** The text below the heading. */
  readonly html: Html;
  /** The text as blocks: paragraphs, lists, tables, headings, figures. */
  readonly blocks: readonly RenderedBlock[];
  /** The headings inside the section, without its own. */
  readonly headings: readonly RenderedHeading[];
}

export interface RenderedBlock extends Block {
  readonly html: Html;
}

export interface RenderedNote {
  readonly number: number;
  /** The ids of the note and of the place that uses it, with prefix. */
  readonly id: string;
  readonly callId: string;
  readonly html: Html;
  readonly language: string;
}

export interface RenderedText {
  readonly sections: readonly RenderedSection[];
  readonly notes: readonly RenderedNote[];
}
