import { describeLicence } from '../../../model/licence.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, html } from '../../../text/markup/html.ts';

/** The name of a licence, as a link to its text where there is one. */
export function licenceLink(identifier: string): Html {
  const { name, url } = describeLicence(identifier);
  return url ? html`<a href="${url}" rel="license">${boundText(name)}</a>` : boundText(name);
}
