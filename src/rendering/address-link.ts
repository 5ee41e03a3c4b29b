import { type Html, html } from '../text/markup/html.ts';

/** A link that shows its own address. The class tells print styles not to add the address again. */
export const addressLink = (address: string): Html =>
  html`<a class="address" href="${address}">${address.replace(/^mailto:/, '')}</a>`;
