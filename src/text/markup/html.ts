/**
 * Builds well-formed markup (valid HTML and XHTML) from tagged templates; every value is escaped. It is parsed into a
 * tree when nodes are needed, and joined into a string when it is written.
 */
import { readMarkup } from './read-markup.ts';
import { addText, fillTemplate } from './template.ts';
import { escapeHtml, type MarkupNode, writeNodes } from './tree.ts';

export { escapeHtml } from './tree.ts';

/** Markup that is safe to insert unchanged. Once it is written, it keeps only its string. */
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

  /** @throws TypeError for a part of a tag or element */
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
 * html`<p>${text}</p>`: strings are escaped, `Html` and lists of values are inserted unchanged, and null, undefined and
 * false are dropped, so that `${condition && html`...`}` works. Lists must not change later.
 */
export const html = (strings: TemplateStringsArray, ...values: HtmlValue[]): Html =>
  new Html(undefined, undefined, strings, values);

function joinTemplate(strings: TemplateStringsArray, values: readonly HtmlValue[]): string {
  let markup = strings[0] ?? '';
  for (let at = 0; at < values.length; at += 1) markup += markupOf(values[at]) + (strings[at + 1] ?? '');
  return markup;
}

/** Markup that is known to be safe, because this builder made it. */
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
