/**
 * The imprint: the page after the half title, or the end of a single study's file. `src/rendering/people/imprint.ts`
 * has its content.
 */

import { languagesOf } from '../../../books/context.ts';
import { formatDate } from '../../../i18n/formatters.ts';
import type { ResolvedFunder } from '../../../model/language-edition.ts';
import { inlineText } from '../../../rendering/language.ts';
import { fromCollection, type Imprint, type ImprintRow, planImprint } from '../../../rendering/people/imprint.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { acknowledgement } from '../back/funding.ts';
import { heading } from '../blocks/heading.ts';
import { type PairedBlock, setInBoth } from '../blocks/pairs.ts';
import { type BookContext, bookCheck, isOrdinaryBook } from '../context.ts';

export const imprintPage = (context: BookContext): Html =>
  html`<section class="imprint">\n${setInBoth(context, imprintBlocks)}</section>`;

function imprintBlocks(context: BookContext): PairedBlock[] {
  const { edition, translator } = context;
  const { t } = translator;
  const { rows, licence, otherLanguages, draft, citation } = imprintOf(context);
  const title = html`<p class="imprint-title">${inlineText(edition.title, edition.language)}</p>
<p class="imprint-description">${inlineText(edition.description, edition.language)}</p>`;
  const facts = html`${heading(1, t('book:book.imprint'), html` id="imprint"`)}
${renderRows(rows)}`;
  const terms = html`<p>${licence}</p>
${otherLanguages && html`<p>${otherLanguages}</p>`}
${checkSentence(context)}
${draft && html`<p class="notice">${draft}</p>`}`;
  const citing = html`${heading(2, t('common:citation.heading'))}
<p>${citation}</p>`;
  return [
    { key: 'title', content: title },
    { key: 'rows', content: facts },
    { key: 'terms', content: terms },
    { key: 'funding', content: fundingSection(context, context.edition.funders, 2) },
    { key: 'citing', content: citing },
  ];
}

/** The last lines of a single study's file. The draft notice and the citation are elsewhere in it. */
export function studyImprint(context: BookContext): Html {
  const { edition, translator } = context;
  const { rows, licence } = imprintOf(context);
  return html`<section class="imprint study-imprint">
${heading(2, translator.t('book:book.imprint'))}
<p>${fromCollection(edition, translator)}</p>
${renderRows(rows)}
<p>${licence}</p>
${fundingSection(context, edition.funders, 3)}
</section>`;
}

function imprintOf(context: BookContext): Imprint {
  const { edition, study, translator } = context;
  const isbn = isOrdinaryBook(context) ? edition.entry.isbn?.[edition.language]?.pdf : undefined;
  return planImprint({ edition, study, translator, isbn, languages: languagesOf(context) });
}

const renderRows = (rows: readonly ImprintRow[]): Html =>
  html`<dl>
${rows.map(({ label, value }) => value && html`<div class="row"><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;

function fundingSection(context: BookContext, funders: readonly ResolvedFunder[], level: number): Html | undefined {
  if (funders.length === 0) return undefined;
  return html`${heading(level, context.translator.t('book:book.funding'))}${funders.map((each) => acknowledgement(context, each))}`;
}

/** Who certified that the file conforms, and when. */
function checkSentence(context: BookContext): Html | undefined {
  const check = bookCheck(context);
  if (!check) return undefined;
  const { t, language } = context.translator;
  const date = formatDate(language, check.checkedOn);
  return html`<p>${t('book:pdf.checked', { standard: 'PDF/UA-1', name: check.checkedBy, date })}</p>`;
}
