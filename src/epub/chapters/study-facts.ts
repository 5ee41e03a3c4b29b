/** The panels of a study beside its text: facts, figures in words, links, documents, changes. */
import { lightPalette } from '../../design/palette.ts';
import { formatDate } from '../../i18n/formatters.ts';
import { type Html, html, joinHtml, trusted } from '../../markdown/html.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { planFigures, renderChart } from '../../rendering/chart.ts';
import { type FactsValue, factsRows, type Indicator } from '../../rendering/facts.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import { describeLicence } from '../../rendering/licence.ts';
import type { ThemeFile } from '../../schemas/types.ts';
import type { BookContext } from '../book.ts';

export function renderFacts({ edition, translator }: BookContext, study: ResolvedStudy): Html {
  const rows = factsRows(study, translator).map(
    ({ id, label, values }) =>
      html`<div><dt>${label}</dt>${groupValues(values).map(
        (group) =>
          html`<dd>${joinHtml(
            group.map((value) => factValue(id, value, edition.language)),
            ', ',
          )}</dd>`,
      )}</div>`,
  );
  return html`<section class="facts">
<h2>${translator.t('common:facts.heading')}</h2>
<dl class="rows">${rows}</dl>
</section>`;
}

/** Short values share a line; where one has a comma of its own, each has its line. */
const groupValues = (values: readonly FactsValue[]): (readonly FactsValue[])[] =>
  values.some((value) => value.text.includes(',')) ? values.map((value) => [value]) : [values];

function factValue(row: string, value: FactsValue, around: string): Html {
  const { name, url } = row === 'licence' ? describeLicence(value.text) : { name: value.text, url: addressOf(value) };
  const words = html`<span${langAttribute(value, around)}>${name}</span>`;
  return url ? html`<a href="${url}">${words}</a>` : words;
}

const addressOf = ({ target }: FactsValue): string | undefined => (target?.kind === 'url' ? target.id : undefined);

/** The figures of a study: each with what it counts; as bars where they compare. */
export function renderIndicators({ edition, translator }: BookContext, study: ResolvedStudy): Html | undefined {
  const { single, charts } = planFigures(study, translator);
  if (single.length + charts.length === 0) return undefined;
  const { publication, language } = edition;
  return html`<section class="indicators">
<h2>${translator.t('common:figures.heading')}</h2>
${single.length > 0 && html`<ul class="single">${single.map((each) => largeFigure(each, language))}</ul>`}
${charts.map((bars) => chartOnPaper(renderChart(bars, language), publication.theme))}
</section>`;
}

const largeFigure = ({ label, value, details }: Indicator, around: string): Html =>
  html`<li><strong>${value}</strong> <span class="label">${inlineText(label, around)}</span>${details.map((detail) => html` <span class="detail">${detail}</span>`)}</li>`;

/** Bars have their own paper under them, as drawings have: they stay readable at night. */
const chartOnPaper = ({ markup }: Html, theme: ThemeFile): Html =>
  trusted(markup.replace(/<svg [^>]*>/g, `$&<rect width="100%" height="100%" fill="${lightPalette(theme).paper}"/>`));

export function renderLinks({ edition, translator }: BookContext, study: ResolvedStudy): Html | undefined {
  const items = study.links.map(
    ({ url, label }) => html`<li><a href="${url}">${inlineText(label, edition.language)}</a></li>`,
  );
  return listSection('links', translator.t('common:links.heading'), items);
}

/** The documents by name: the files stay on the website, whose address stands below. */
export function renderDocuments({ edition, translator }: BookContext, study: ResolvedStudy): Html | undefined {
  const items = study.documents.map(({ label }) => html`<li>${inlineText(label, edition.language)}</li>`);
  return listSection('documents', translator.t('common:documents.heading'), items);
}

export function renderChanges({ edition, translator }: BookContext, study: ResolvedStudy): Html | undefined {
  const items = study.changes.map(
    ({ date, note }) =>
      html`<li><b>${formatDate(edition.language, date)}</b> ${inlineText(note, edition.language)}</li>`,
  );
  return listSection('changes', translator.t('common:changes.heading'), items);
}

const listSection = (name: string, heading: string, items: readonly Html[]): Html | undefined =>
  items.length > 0 ? html`<section class="${name}"><h2>${heading}</h2><ul>${items}</ul></section>` : undefined;
