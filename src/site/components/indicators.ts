import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { indicatorRows } from '../../rendering/facts.ts';
import type { PageContext } from '../site.ts';
import { words } from './words.ts';

/** The figures of a study, large, each with what it counts and when it was counted. */
export function indicatorFigures(study: ResolvedStudy, { translator }: PageContext): Html | undefined {
  const rows = indicatorRows(study, translator);
  if (rows.length === 0) return undefined;
  return html`<section class="indicators" aria-labelledby="site-figures"><h2 id="site-figures">${translator.t('common:figures.heading')}</h2>
<dl>${rows.map(
    ({ label, value, details }) =>
      html`<div><dt>${words(label, translator.language)}</dt><dd class="value">${value}</dd>${details.map((detail) => html`<dd class="detail">${detail}</dd>`)}</div>`,
  )}</dl></section>`;
}
