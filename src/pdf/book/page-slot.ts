import { type Html, html } from '../../text/markup/html.ts';

/** Where the page number of a place is put in. */
export const pageSlot = (anchor: string): Html => html`<span class="page-number" data-page-of="${anchor}"></span>`;

/** Every place whose page number a markup shows, each once. */
export const shownPlaces = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/ data-page-of="([^"]+)"/g)].map(([, anchor = '']) => anchor)),
];
