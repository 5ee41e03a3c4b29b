import type { ResolvedStudy } from '../../../../model/language-edition.ts';
import { planFigures, renderChart } from '../../../../rendering/facts/chart.ts';
import type { Indicator } from '../../../../rendering/facts/facts.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { PageContext } from '../../../plan/site.ts';
import { words } from '../words/words.ts';

/** The figures of a study: large numbers with label and date, and bars for those that can be compared. */
export function indicatorFigures(study: ResolvedStudy, { translator }: PageContext): Html | undefined {
  const { single, charts } = planFigures(study, translator);
  if (single.length + charts.length === 0) return undefined;
  return html`<section class="indicators" aria-labelledby="site-figures"><h2 id="site-figures">${translator.t('common:figures.heading')}</h2>
${single.length > 0 && html`<dl>${single.map((each) => largeFigure(each, translator.language))}</dl>`}
${charts.map((bars) => renderChart(bars, translator.language))}</section>`;
}

const largeFigure = ({ label, value, details }: Indicator, language: string): Html =>
  html`<div><dt>${words(label, language)}</dt><dd class="value">${value}</dd>${details.map((detail) => html`<dd class="detail">${detail}</dd>`)}</div>`;
