/**
 * One study: kind and countries, title, summary, notices, facts, figures in words, sections with pictures, what is
 * not documented, links, documents, changes, notes, funders, how to cite with the address of its page.
 */
import { countryName, formatList } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { renderCitation } from '../../rendering/citation.ts';
import { undocumentedSentence } from '../../rendering/facts.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, studyAnchor, studyIdPrefix, studyLevel } from './context.ts';
import type { ListedFigure } from './figure-list.ts';
import { acknowledgement } from './funding.ts';
import { heading } from './heading.ts';
import { figureRenderer } from './pictures.ts';
import { renderChanges, renderDocuments, renderFacts, renderIndicators, renderLinks } from './study-facts.ts';
import { renderBody, renderNotes, renderNotices, renderText, sectionEntries } from './text.ts';

/** @param figures gets the figures of the study behind those that it has */
export function studyPiece(context: BookContext, study: ResolvedStudy, figures: ListedFigure[]): BookPiece {
  const below = studyLevel(context) + 1;
  const idPrefix = studyIdPrefix(study.slug);
  const text = renderText(context, study, { idPrefix, level: below, figure: figureRenderer(context, study, figures) });
  const markup = html`<article class="study">
${studyHeader(context, study)}
${renderNotices(context, study)}
${renderFacts(context, study, below)}
${renderIndicators(context, study, below)}
${renderBody(context, study, text, below)}
${renderUndocumented(context, study, below)}
${renderLinks(context, study, below)}
${renderDocuments(context, study, below)}
${renderChanges(context, study, below)}
${renderNotes(context, text.notes, below)}
${renderFunding(context, study, below)}
${renderCiting(context, study, below)}
</article>`.markup;
  const { language } = study.title;
  const title = plainInline(study.title.text, language);
  const head = plainInline(study.shortTitle.text, study.shortTitle.language);
  const entry = { anchor: studyAnchor(study.slug), text: title, head, language, children: sectionEntries(text) };
  return { markup, entry };
}

function studyHeader(context: BookContext, study: ResolvedStudy): Html {
  const { edition, translator } = context;
  const countries = study.facts.countries.map((code) => countryName(edition.language, code));
  const kicker = [translator.t(`common:kinds.${study.facts.kind}`), formatList(edition.language, countries)];
  return html`<header class="opening">
<p class="kicker">${kicker.filter((each) => each).join(' · ')}</p>
${heading(studyLevel(context), inlineText(study.title, edition.language), html` id="${studyAnchor(study.slug)}"`)}
${study.summary && html`<p class="summary">${inlineText(study.summary, edition.language)}</p>`}
</header>`;
}

function renderUndocumented({ translator }: BookContext, study: ResolvedStudy, level: number): Html | undefined {
  const sentence = undocumentedSentence(study, translator);
  return sentence
    ? html`<section class="undocumented">${heading(level, translator.t('common:undocumented.heading'))}<p>${sentence}</p></section>`
    : undefined;
}

function renderFunding(context: BookContext, study: ResolvedStudy, level: number): Html | undefined {
  if (study.funders.length === 0) return undefined;
  const words = context.translator.t('book:book.funding');
  return html`<section class="end-matter">${heading(level, words)}${study.funders.map((each) => acknowledgement(context, each))}</section>`;
}

function renderCiting({ edition, translator }: BookContext, study: ResolvedStudy, level: number): Html {
  return html`<section class="end-matter citation">
${heading(level, translator.t('common:citation.heading'))}
<p>${renderCitation(edition, study, translator)}</p>
</section>`;
}
