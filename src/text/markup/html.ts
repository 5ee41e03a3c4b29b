/**
 * Builds well-formed markup (valid as HTML and as XHTML) from tagged templates; every value is escaped. It becomes a tree
 * for whoever works on it, and a string when it is written.
 */
import { readMarkup } from './read-markup.ts';
import { addText, fillTemplate } from './template.ts';
import { escapeHtml, type MarkupNode, writeNodes } from './tree.ts';

export { escapeHtml } from './tree.ts';

/** A piece of markup that is safe to put into a page as it is. Written once, it keeps nothing but its string. */
export class Html {
  private written: string | undefined;
  private tree: readonly MarkupNode[] | undefined;
  private strings: TemplateStringsArray | undefined;
  private values: readonly HtmlValue[];

  constructor(
    written: string | undefined,
    tree: readonly MarkupNode[] | undefined,
    strings?: TemplateStringsArray,
    values: readonly HtmlValue[] = [],
  ) {
    this.written = written;
    this.tree = tree;
    this.strings = strings;
    this.values = values;
  }

  get markup(): string {
    if (this.written === undefined) {
      this.written = this.strings ? joinTemplate(this.strings, this.values) : writeNodes(this.tree ?? []);
      this.strings = undefined;
      this.values = [];
    }
    return this.written;
  }

  /** @throws TypeError where it is a piece of a tag or of an element */
  get nodes(): readonly MarkupNode[] {
    this.tree ??= this.strings
      ? fillTemplate<HtmlValue>(this.strings, this.values, filler)
      : readMarkup(this.written ?? '');
    return this.tree;
  }

  toString(): string {
    return this.markup;
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * html`<p>${text}</p>`: strings are escaped, `Html` and lists of values are put in as they are, and null,
 * undefined and false disappear, so that `${condition && html`...`}` reads well. Lists must not change afterwards.
 */
export const html = (strings: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  new Html(undefined, undefined, strings, values);

function joinTemplate(strings: TemplateStringsArray, values: readonly HtmlValue[]): string {
  let markup = strings[0] ?? '';
  for (let at = 0; at < values.length; at += 1) markup += markupOf(values[at]) + (strings[at + 1] ?? '');
  return markup;
}

/** Markup that is known to be safe: made by this builder, never by a partner. */
export const trusted = (markup: string): Html => new Html(markup, undefined);

export const fromNodes = (nodes: readonly MarkupNode[]): Html => new Html(undefined, nodes);

export const joinHtml = (values: readonly HtmlValue[], separator = ''): Html =>
  html`${separator === '' ? values : values.map((value, at) => (at === 0 ? value : [separator, value]))}`;

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  let markup = '';
  for (const each of value) markup += markupOf(each);
  return markup;
}

/** The nodes of what stands in a template. */
export function nodesOf(value: HtmlValue): readonly MarkupNode[] {
  if (value instanceof Html) return value.nodes;
  const nodes: MarkupNode[] = [];
  addNodes(value, nodes);
  return nodes;
}

function addNodes(value: HtmlValue, to: MarkupNode[]): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'string' || typeof value === 'number') addText(String(value), to);
  else if (value instanceof Html) {
    for (const node of value.nodes)
      if (typeof node === 'string') addText(node, to);
      else to.push(node);
  } else for (const each of value) addNodes(each, to);
}

const filler = { addNodes, markupOf };
