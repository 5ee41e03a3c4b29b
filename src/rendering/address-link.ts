import { type Html, html } from '../text/markup/html.ts';

/** A link that shows its address: print, which adds the addresses of other links, has it once. */
export const addressLink = (address: string): Html =>
  html`<a class="address" href="${address}">${address.replace(/^mailto:/, '')}</a>`;
