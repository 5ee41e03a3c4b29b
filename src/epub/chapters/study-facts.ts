/** The panels beside the text of a study: facts, figures, links, documents, changes. */

import { studyIn } from '../../books/context.ts';
import { lightPalette } from '../../design/palette.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { describeLicence } from '../../model/licence.ts';
import { planFigures, renderChart } from '../../rendering/facts/chart.ts';
import type { FactsValue, Indicator } from '../../rendering/facts/facts.ts';
import { type PanelRow, panelRows } from '../../rendering/facts/facts-in-both.ts';
import { inlineText, langAttribute } from '../../rendering/language.ts';
import type { ThemeFile } from '../../schemas/types.ts';
import { boundText } from '../../text/bound-hyphens.ts';
import { fromNodes, type Html, html, joinHtml } from '../../text/markup/html.ts';
import { mapElements, withChildren } from '../../text/markup/tree.ts';
import type { BookContext } from '../book.ts';
import { headingInBoth, itemsInBoth } from './both.ts';

/** One panel for all languages of the book, row by row. */
export function renderFacts(context: BookContext, study: ResolvedStudy): Html {
  const { edition, translator, beside } = context;
  const views = [
    { study, translator },
    ...(beside ? [{ study: studyIn(beside, study), translator: beside.translator }] : []),
  ];
  return html`<section class="facts">
${headingInBoth(context, 2, ({ t }) => t('common:facts.heading'))}
<dl class="rows">${panelRows(views).map((row) => renderRow(row, edition.language))}</dl>
</section>`;
}

function renderRow({ id, labels, values }: PanelRow, around: string): Html {
  const labelled = labels.map((label) => html`<dt${asHalf(label, around)}>${label.text}</dt>`);
  const valued = values.map(({ language, list }) => {
    const lang = asHalf({ language }, around);
    return groupValues(list).map(
      (group) =>
        html`<dd${lang}>${joinHtml(
          group.map((value) => factValue(id, value, language)),
          ', ',
        )}</dd>`,
    );
  });
  return html`<div>${labelled}${valued}</div>`;
}

const asHalf = ({ language }: { readonly language: string }, around: string): Html | undefined =>
  language === around ? undefined : html` class="second" lang="${language}"`;

/** Short values share a line. If one contains a comma, each gets its own line. */
const groupValues = (values: readonly FactsValue[]): (readonly FactsValue[])[] =>
  values.some((value) => value.text.includes(',')) ? values.map((value) => [value]) : [values];

function factValue(row: string, value: FactsValue, around: string): Html {
  const { name, url } = row === 'licence' ? describeLicence(value.text) : { name: value.text, url: addressOf(value) };
  const words = html`<span${langAttribute(value, around)}>${boundText(name)}</span>`;
  return url ? html`<a href="${url}">${words}</a>` : words;
}

const addressOf = ({ target }: FactsValue): string | undefined => (target?.kind === 'url' ? target.id : undefined);

/** The figures of a study: a list, and bars for those that can be compared. */
export function renderIndicators(context: BookContext, study: ResolvedStudy): Html | undefined {
  const { edition, translator, beside } = context;
  const { single, charts } = planFigures(study, translator);
  if (single.length + charts.length === 0) return undefined;
  const { publication, language } = edition;
  const others = beside && planFigures(studyIn(beside, study), beside.translator).charts;
  const drawn = charts.map((bars, at) => {
    const second = beside && { bars: others?.[at] ?? [], language: beside.edition.language };
    return chartOnPaper(renderChart(bars, language, second), publication.theme);
  });
  return html`<section class="indicators">
${headingInBoth(context, 2, ({ t }) => t('common:figures.heading'))}
${single.length > 0 && html`<ul class="single">${itemsInBoth(context, (each) => largeFigures(each, study))}</ul>`}
${drawn}
</section>`;
}

const largeFigures = (context: BookContext, study: ResolvedStudy): Html[] =>
  planFigures(studyIn(context, study), context.translator).single.map((figure) =>
    largeFigure(figure, context.edition.language),
  );

const largeFigure = ({ label, value, details }: Indicator, around: string): Html =>
  html`<strong>${value}</strong> <span class="label">${inlineText(label, around)}</span>${details.map((detail) => html` <span class="detail">${detail}</span>`)}`;

/** Bars have white paper behind them, as drawings do, so that they stay readable in dark mode. */
const chartOnPaper = ({ nodes }: Html, theme: ThemeFile): Html => {
  const paper = html`<rect width="100%" height="100%" fill="${lightPalette(theme).paper}"/>`;
  return fromNodes(
    mapElements(nodes, (element) =>
      element.name === 'svg' ? withChildren(element, [...paper.nodes, ...element.children]) : element,
    ),
  );
};

export function renderLinks(context: BookContext, study: ResolvedStudy): Html | undefined {
  const items = itemsInBoth(context, (each) =>
    studyIn(each, study).links.map(
      ({ url, label }) => html`<a href="${url}">${inlineText(label, each.edition.language)}</a>`,
    ),
  );
  return listSection(context, 'links', ({ t }) => t('common:links.heading'), items);
}

/** The names of documents. The files are on the website, and its address is below. */
export function renderDocuments(context: BookContext, study: ResolvedStudy): Html | undefined {
  const items = itemsInBoth(context, (each) =>
    studyIn(each, study).documents.map(({ label }) => inlineText(label, each.edition.language)),
  );
  return listSection(context, 'documents', ({ t }) => t('common:documents.heading'), items);
}

export function renderChanges(context: BookContext, study: ResolvedStudy): Html | undefined {
  const items = itemsInBoth(context, (each) =>
    studyIn(each, study).changes.map(({ date, note }) => {
      const { language } = each.edition;
      return html`<b>${formatDate(language, date)}</b> ${inlineText(note, language)}`;
    }),
  );
  return listSection(context, 'changes', ({ t }) => t('common:changes.heading'), items);
}

const listSection = (
  context: BookContext,
  name: string,
  wordsOf: (translator: Translator) => string,
  items: readonly Html[],
): Html | undefined =>
  items.length > 0
    ? html`<section class="${name}">${headingInBoth(context, 2, wordsOf)}<ul>${items}</ul></section>`
    : undefined;
