import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedFunder } from '../../model/language-edition.ts';
import type { RasterPicture } from '../../model/picture.ts';
import { inlineText } from '../../rendering/language.ts';
import type { BookContext } from '../book.ts';
import { renderLogo } from '../logo.ts';

export interface RenderedFunding {
  /** Undefined where nobody is to be named. */
  readonly html: Html | undefined;
  readonly images: readonly RasterPicture[];
}

/** What funders ask to be shown and said: emblem, acknowledgement, disclaimer. */
export function renderFunding(context: BookContext, funders: readonly ResolvedFunder[]): RenderedFunding {
  if (funders.length === 0) return { html: undefined, images: [] };
  const named = funders.map((funder) => ({ funder, logo: renderLogo(context, funder.facts.emblem, funder.name) }));
  const said = named.map(({ funder, logo }) => html`${logo?.html}${acknowledgement(context, funder)}`);
  return {
    html: html`<section class="support"><h2>${context.translator.t('book:book.funding')}</h2>${said}</section>`,
    images: named.flatMap(({ logo }) => logo?.images ?? []),
  };
}

const acknowledgement = ({ edition }: BookContext, funder: ResolvedFunder): Html =>
  html`<p>${inlineText(funder.acknowledgement, edition.language)}</p>${funder.disclaimer && html`<p>${inlineText(funder.disclaimer, edition.language)}</p>`}`;
