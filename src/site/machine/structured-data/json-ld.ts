/** Data about a page for search engines and library catalogues: schema.org as JSON-LD. */
import type { Thing } from 'schema-dts';
import { type Html, html, trusted } from '../../../text/markup/html.ts';

/** A script element that browsers never run, so the strict policy allows it. */
export const jsonLdBlock = (nodes: readonly Thing[]): Html =>
  html`<script type="application/ld+json">${trusted(scriptSafe({ '@context': 'https://schema.org', '@graph': nodes }))}</script>\n`;

/** Without `<` the text can contain no end tag and no comment, whatever partners wrote. */
const scriptSafe = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Undefined for an empty list, and the value itself for a list of one. */
export const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0];
