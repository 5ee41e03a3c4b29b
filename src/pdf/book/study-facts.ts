/** The panels beside a study's text: facts, figures, links, documents, changes. */
import { formatDate } from '../../i18n/formatters.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { describeLicence } from '../../model/licence.ts';
import { addressLink } from '../../rendering/address-link.ts';
import type { Half } from '../../rendering/both-languages.ts';
import { planFigures, renderChart } from '../../rendering/facts/chart.ts';
import type { FactsValue, Indicator } from '../../rendering/facts/facts.ts';
import { type PanelRow, panelRows } from '../../rendering/facts/facts-in-both.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import { boundText } from '../../text/bound-hyphens.ts';
import { type Html, type HtmlValue, html, joinHtml } from '../../text/markup/html.ts';
import { heading } from './blocks/heading.ts';
import { lineInBoth, setInBoth } from './blocks/pairs.ts';
import type { BookContext } from './context.ts';

/** Rows with short values, which are set side by side. */
const shortValues = new Set(['countries', 'topics', 'audience']);

/** One panel for all languages of the book, row by row. */
export function renderFacts(context: BookContext, study: ResolvedStudy, level: number): Html {
  const { edition, translator, beside } = context;
  const other = beside?.edition.studies.find(({ slug }) => slug === study.slug);
  const views = [{ study, translator }, ...(beside && other ? [{ study: other, translator: beside.translator }] : [])];
  const title = setInBoth(context, (each) => [
    { key: 'title', content: heading(level, each.translator.t('common:facts.heading')) },
  ]);
  return html`<section class="facts">
${title}<dl>${panelRows(views).map((row) => renderRow(row, edition.language))}</dl>
</section>`;
}

/** Both languages share the cells of a row, so that the table is as regular as in a book of one language. */
function renderRow({ id, labels, values }: PanelRow, around: string): Html {
  const label = labels.map(({ language, text }) => ({ language, words: text }));
  const value = values.map(({ language, list }) => ({ language, words: factsValues(id, list, around) }));
  return html`<div class="row"><dt>${halves(label)}</dt><dd>${halves(value)}</dd></div>`;
}

const halves = ([first, second]: readonly Half[]): HtmlValue =>
  first && second ? lineInBoth(first, second) : first?.words;

function factsValues(row: string, list: readonly FactsValue[], around: string): Html {
  const values = list.map((value) => factsValue(row, value, around));
  if (shortValues.has(row)) return joinHtml(values, ', ');
  return joinHtml(
    values.map((value) => html`<span class="value">${value}</span>`),
    ' ',
  );
}

function factsValue(row: string, value: FactsValue, around: string): Html {
  const licence = row === 'licence' ? describeLicence(value.text) : undefined;
  const words = html`<span${langAttribute(value, around)}>${boundText(licence?.name ?? value.text)}</span>`;
  const address = value.target?.kind === 'url' ? value.target.id : licence?.url;
  return address ? html`<a href="${address}">${words}</a>` : words;
}

/** The figures of a study: large numbers with their labels, and bars for those that can be compared. */
export function renderIndicators(
  { edition, translator }: BookContext,
  study: ResolvedStudy,
  level: number,
): Html | undefined {
  const { single, charts } = planFigures(study, translator);
  if (single.length + charts.length === 0) return undefined;
  const { language } = edition;
  return html`<section class="indicators">
${heading(level, translator.t('common:figures.heading'))}
${single.length > 0 && html`<ul class="single">${single.map((each) => largeFigure(each, language))}</ul>`}
${charts.map((bars) => renderChart(bars, language))}
</section>`;
}

const largeFigure = ({ label, value, details }: Indicator, around: string): Html =>
  html`<li><div><strong class="figure-value">${value}</strong> <span class="figure-label">${inlineText(label, around)}</span>${details.map((detail) => html` <span class="figure-detail">${detail}</span>`)}</div></li>`;

export function renderLinks(
  { edition, translator }: BookContext,
  study: ResolvedStudy,
  level: number,
): Html | undefined {
  const items = study.links.map(
    ({ url, label }) =>
      html`<li>${label.text === url ? addressLink(url) : html`${inlineText(label, edition.language)} ${addressLink(url)}`}</li>`,
  );
  return listSection(level, translator.t('common:links.heading'), items);
}

/** The names of documents. The files are on the website, and its address is below. */
export function renderDocuments(
  { edition, translator }: BookContext,
  study: ResolvedStudy,
  level: number,
): Html | undefined {
  const items = study.documents.map(({ label }) => html`<li>${inlineText(label, edition.language)}</li>`);
  return listSection(level, translator.t('common:documents.heading'), items);
}

export function renderChanges(
  { edition, translator }: BookContext,
  study: ResolvedStudy,
  level: number,
): Html | undefined {
  const items = study.changes.map(
    ({ date, note }) =>
      html`<li><b>${formatDate(edition.language, date)}</b> ${inlineText(note, edition.language)}</li>`,
  );
  return listSection(level, translator.t('common:changes.heading'), items);
}

const listSection = (level: number, words: string, items: readonly Html[]): Html | undefined =>
  items.length > 0 ? html`<section class="end-matter">${heading(level, words)}<ul>${items}</ul></section>` : undefined;
