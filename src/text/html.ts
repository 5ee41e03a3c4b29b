/** Builds well-formed markup (valid as HTML and as XHTML) from tagged templates; every value is escaped. */

/** A piece of markup that is safe to put into a page as it is. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
  toString(): string {
    return this.markup;
  }
}

export type HtmlValue = Html | string | number | null | undefined | false | readonly HtmlValue[];

/**
 * html`<p>${text}</p>`: strings are escaped, `Html` and lists of values are put in as they are, and null,
 * undefined and false disappear, so that `${condition && html`...`}` reads well.
 */
export function html(strings: TemplateStringsArray, ...values: HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  for (let at = 0; at < values.length; at += 1) markup += markupOf(values[at]) + (strings[at + 1] ?? '');
  return new Html(markup);
}

/** Markup that is known to be safe: made by this builder, never by a partner. */
export const trusted = (markup: string): Html => new Html(markup);

export const joinHtml = (values: readonly HtmlValue[], separator = ''): Html =>
  new Html(values.map(markupOf).join(separator));

/** Most texts have nothing to escape: they are looked through once. */
export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;

function markupOf(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.markup;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  let markup = '';
  for (const each of value) markup += markupOf(each);
  return markup;
}
