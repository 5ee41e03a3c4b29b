import type { ResolvedFunder } from '../../model/language-edition.ts';
import type { RasterPicture } from '../../model/picture.ts';
import { funderWords } from '../../rendering/people/funders.ts';
import { renderLogo } from '../../rendering/pictures/logo.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { BookContext } from '../book.ts';
import { logoOptions } from '../logo.ts';
import { headingInBoth, inBoth } from './both.ts';

export interface RenderedFunding {
  readonly html: Html | undefined;
  readonly images: readonly RasterPicture[];
}

/**
 * The emblem, acknowledgement and disclaimer of each funder.
 * @param fundersOf the funders to name, in the language of the context
 */
export function renderFunding(
  context: BookContext,
  fundersOf: (context: BookContext) => readonly ResolvedFunder[],
): RenderedFunding {
  const funders = fundersOf(context);
  if (funders.length === 0) return { html: undefined, images: [] };
  const named = funders.map((funder) => ({
    funder,
    logo: renderLogo(context, funder.facts.emblem, funder.name, logoOptions),
  }));
  const said = named.map(({ funder, logo }) => {
    const words = inBoth(context, (each) => {
      const own = fundersOf(each).find(({ id }) => id === funder.id);
      return own && funderWords(own, each.edition.language);
    });
    return html`${logo?.html}${words}`;
  });
  const title = headingInBoth(context, 2, ({ t }) => t('book:book.funding'));
  return {
    html: html`<section class="support">${title}${said}</section>`,
    images: named.flatMap(({ logo }) => logo?.images ?? []),
  };
}
