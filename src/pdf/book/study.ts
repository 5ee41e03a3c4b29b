/**
 * One study: kind and countries, title, summary, notices, facts, figures in words, sections with pictures, missing
 * sections, links, documents, changes, notes, funders, citation with the address of its page.
 */

import { secondContext } from '../../books/context.ts';
import { studyIdPrefix, studyPlace } from '../../books/places.ts';
import { countryName, formatList } from '../../i18n/formatters.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { renderCitation } from '../../rendering/citation.ts';
import { undocumentedSentence } from '../../rendering/facts/facts.ts';
import { inlineText } from '../../rendering/language.ts';
import { ownFunders } from '../../rendering/people/funders.ts';
import { plainResolved } from '../../text/inline.ts';
import { type Html, type HtmlValue, html } from '../../text/markup/html.ts';
import type { RenderedText } from '../../text/render.ts';
import { acknowledgement } from './back/funding.ts';
import { heading } from './blocks/heading.ts';
import { type PairedBlock, setInBoth } from './blocks/pairs.ts';
import { figureRenderer } from './blocks/pictures.ts';
import { bodyBlocks, renderNotes, renderNotices, renderText, sectionEntries } from './blocks/text.ts';
import { type BookContext, type BookPiece, studyLevel } from './context.ts';
import { contentsLine, type Line, pairLines } from './front/contents-line.ts';
import type { ListedFigure } from './front/figure-list.ts';
import { renderChanges, renderDocuments, renderFacts, renderIndicators, renderLinks } from './study-facts.ts';

/** @param figures the figures so far; those of the study are appended */
export function studyPiece(context: BookContext, study: ResolvedStudy, figures: ListedFigure[]): BookPiece {
  const first = { study, text: studyText(context, study, figures) };
  const second = studyBeside(context, study, figures);
  const blocks = setInBoth(context, (each) => {
    const own = each.secondTo ? second : first;
    return own ? studyBlocks(each, own.study, own.text) : [];
  });
  const content = html`<article class="study">${blocks}</article>`;
  const sections = pairLines(context.translator, sectionEntries(first.text), second ? sectionEntries(second.text) : []);
  const lines = [lineOf(study), second && lineOf(second.study)] as const;
  return { content, entry: contentsLine(context.translator, studyPlace(study.slug), lines, sections) };
}

const lineOf = ({ title, shortTitle }: ResolvedStudy): Line => ({
  ...plainResolved(title),
  head: plainResolved(shortTitle).text,
});

const studyText = (context: BookContext, study: ResolvedStudy, figures: ListedFigure[]): RenderedText =>
  renderText(context, study, {
    idPrefix: studyIdPrefix(study.slug),
    level: studyLevel(context) + 1,
    figure: figureRenderer(context, study, figures),
  });

function studyBlocks(context: BookContext, study: ResolvedStudy, text: RenderedText): PairedBlock[] {
  const below = studyLevel(context) + 1;
  return [
    headerBlock(context, study),
    { key: 'notices', content: renderNotices(context, study) },
    ...(context.secondTo ? [] : [{ key: 'facts', content: renderFacts(context, study, below), isWhole: true }]),
    { key: 'indicators', content: renderIndicators(context, study, below) },
    ...bodyBlocks(context, study, text, below),
    { key: 'undocumented', content: renderUndocumented(context, study, below) },
    { key: 'links', content: renderLinks(context, study, below) },
    { key: 'documents', content: renderDocuments(context, study, below) },
    { key: 'changes', content: renderChanges(context, study, below) },
    { key: 'notes', content: renderNotes(context, text.notes, below) },
    { key: 'funding', content: renderFunding(context, study, below) },
    { key: 'citing', content: renderCiting(context, study, below) },
  ];
}

function studyBeside(
  context: BookContext,
  { slug }: ResolvedStudy,
  figures: ListedFigure[],
): { study: ResolvedStudy; text: RenderedText } | undefined {
  const second = secondContext(context);
  const study = second?.edition.studies.find((each) => each.slug === slug);
  return second && study && { study, text: studyText(second, study, figures) };
}

function headerBlock(context: BookContext, study: ResolvedStudy): PairedBlock {
  const { edition, translator } = context;
  const countries = study.facts.countries.map((code) => countryName(edition.language, code));
  const kicker = [translator.t(`common:kinds.${study.facts.kind}`), formatList(edition.language, countries)];
  const opening = (words: HtmlValue): Html => html`<header class="opening">
<p class="kicker">${kicker.filter((each) => each).join(' · ')}</p>
${words}
</header>`;
  const words = html`${heading(studyLevel(context), inlineText(study.title, edition.language), html` id="${studyPlace(study.slug)}"`)}
${study.summary && html`<p class="summary">${inlineText(study.summary, edition.language)}</p>`}`;
  const language = `${study.title.language} ${study.summary?.language}`;
  return { key: 'header', content: opening(words), text: { language, around: opening(undefined) } };
}

function renderUndocumented(
  { edition, translator }: BookContext,
  study: ResolvedStudy,
  level: number,
): Html | undefined {
  const sentence = undocumentedSentence(study, edition, translator);
  return sentence
    ? html`<section class="end-matter">${heading(level, translator.t('common:undocumented.heading'))}<p>${sentence}</p></section>`
    : undefined;
}

function renderFunding(context: BookContext, study: ResolvedStudy, level: number): Html | undefined {
  const funders = ownFunders(context.edition, study);
  if (funders.length === 0) return undefined;
  const words = context.translator.t('book:book.funding');
  return html`<section class="end-matter">${heading(level, words)}${funders.map((each) => acknowledgement(context, each))}</section>`;
}

function renderCiting({ edition, translator }: BookContext, study: ResolvedStudy, level: number): Html {
  return html`<section class="end-matter">
${heading(level, translator.t('common:citation.heading'))}
<p>${renderCitation(edition, study, translator)}</p>
</section>`;
}
