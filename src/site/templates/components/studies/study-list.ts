import { countryName } from '../../../../i18n/formatters.ts';
import type { ResolvedPart, ResolvedStudy } from '../../../../model/language-edition.ts';
import { madeOnce } from '../../../../model/memory/made-once.ts';
import { formatPeriod } from '../../../../rendering/facts/facts.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { facetMarks } from '../../../plan/facets.ts';
import { linkToStudy } from '../../../plan/links.ts';
import type { PageContext } from '../../../plan/site.ts';
import { shownLanguage } from '../words/shown-language.ts';
import { hyphenatedTitle, paragraph, words } from '../words/words.ts';

/** The studies by the parts of the edition, numbered through all parts. */
export function studiesByPart(parts: readonly ResolvedPart[], context: PageContext): Html {
  const starts = firstNumbers(parts);
  return html`<div class="parts">${parts.map((part, index) => {
    const title = words(part.title, context.language);
    const start = starts[index] ?? 1;
    return html`<section class="part"><h2 class="part-title">${title}</h2>
<ol class="studies" start="${start}">${part.studies.map(
      (study, place) => html`<li data-facets="${facetMarks(study)}">${studyEntry(study, start + place, context)}</li>`,
    )}</ol></section>`;
  })}</div>`;
}

export const firstNumbers = (parts: readonly { readonly studies: readonly unknown[] }[]): number[] =>
  parts.map((_, index) => parts.slice(0, index).reduce((sum, part) => sum + part.studies.length, 1));

/** Studies in one list without numbers, each with its summary. */
export const plainStudies = (studies: readonly ResolvedStudy[], context: PageContext): Html =>
  html`<ul class="studies">${studies.map((study) => html`<li>${studyEntry(study, undefined, context)}</li>`)}</ul>`;

export const studyLinks = (studies: readonly ResolvedStudy[], context: PageContext): Html =>
  html`<ul>${studies.map((study) => html`<li><a href="${linkToStudy(context, study.slug)}">${words(study.title, context.language)}</a></li>`)}</ul>`;

function studyEntry(study: ResolvedStudy, number: number | undefined, context: PageContext): Html {
  const text = entryText(study, context);
  return html`<article class="${number === undefined ? 'entry-plain' : 'entry'}">${number !== undefined && html`<span class="number" aria-hidden="true">${number}</span>`}${text}</article>`;
}

/** The entries of the current language only: for all languages they would take 100 MB on a large site. */
let known: { readonly context: PageContext; readonly texts: Map<ResolvedStudy, () => Html> } | undefined;

/** Made once in each language, because a study is in the lists of each of its topics, countries and partners. */
function entryText(study: ResolvedStudy, context: PageContext): Html {
  if (known?.context !== context) known = { context, texts: new Map() };
  const text = known.texts.get(study) ?? madeOnce(context, () => writeEntryText(study, context));
  known.texts.set(study, text);
  return text();
}

function writeEntryText(study: ResolvedStudy, context: PageContext): Html {
  const { language } = context;
  const link = html`<a href="${linkToStudy(context, study.slug)}">${hyphenatedTitle(words(study.title, language), study.title.language)}</a>`;
  return html`<div class="entry-text"><h3 class="entry-title">${link}</h3>
${study.summary && paragraph(study.summary, language)}
<ul class="meta">${study.facts.countries.map((code) => html`<li>${countryName(language, code)}</li>`)}${
    study.facts.period && html`<li>${formatPeriod(study.facts.period, context.translator)}</li>`
  }${shownLanguage(study, context)}</ul></div>`;
}
