/** Data about a page for search engines and library catalogues: schema.org, written as JSON-LD. */
import type { Thing } from 'schema-dts';
import { type Html, html, trusted } from '../../../text/markup/html.ts';

/** A block of data: it has the name of a script, but browsers never run it, so the strict policy lets it stand. */
export const jsonLdBlock = (nodes: readonly Thing[]): Html =>
  html`<script type="application/ld+json">${trusted(scriptSafe({ '@context': 'https://schema.org', '@graph': nodes }))}</script>\n`;

/** Without `<` there is no end tag and no comment in it, whatever partners wrote. */
const scriptSafe = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A list that is left out where it is empty, and one value instead of a list of one. */
export const oneOrMore = <T>(values: readonly T[]): T | readonly T[] | undefined =>
  values.length > 1 ? values : values[0];
