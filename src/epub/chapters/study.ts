/**
 * One study: kind and countries, title, summary, notices, facts, figures in words, sections with pictures, missing
 * sections, links, changes, notes, funders, citation.
 */

import { studyIn } from '../../books/context.ts';
import { studyIdPrefix, studyPlace } from '../../books/places.ts';
import { countryName, formatList } from '../../i18n/formatters.ts';
import type { ResolvedItem, ResolvedStudy } from '../../model/language-edition.ts';
import { renderCitation } from '../../rendering/citation.ts';
import { undocumentedSentence } from '../../rendering/facts/facts.ts';
import { inlineText } from '../../rendering/language.ts';
import { ownFunders } from '../../rendering/people/funders.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { type RenderedText, renderSections } from '../../text/render.ts';
import type { BookContext, BookDocument } from '../book.ts';
import { collectFigures } from '../figure.ts';
import { bookLink } from '../links.ts';
import { renderSecond, type SecondText, secondText } from './bilingual.ts';
import { headingInBoth, inBoth, titleWords } from './both.ts';
import { type RenderedFunding, renderFunding } from './funding.ts';
import { renderAllNotes } from './notes.ts';
import { renderNotices } from './notices.ts';
import { renderTextSections, sectionEntries } from './sections.ts';
import { renderChanges, renderDocuments, renderFacts, renderIndicators, renderLinks } from './study-facts.ts';

/** @param figuresBefore the number of figures in the book before this study */
export function studyChapter(context: BookContext, study: ResolvedStudy, figuresBefore = 0): BookDocument {
  const { translator } = context;
  const id = studyPlace(study.slug);
  const figures = collectFigures(context, study, figuresBefore);
  const rendered = renderSections(study.sections, {
    idPrefix: studyIdPrefix(study.slug),
    link: (address) => bookLink(context, address),
    figure: figures.render,
    sectionLevel: 2,
    noteLabel: (number) => translator.t('common:notes.label', { number }),
    labelLanguage: translator.language,
  });
  const second = secondText(context, study, context.beside?.edition.studies ?? [], id, figures.renderRest);
  const funding = renderFunding(context, (each) => ownFunders(each.edition, studyIn(each, study)));
  const { title, ...line } = titleWords(context, study.title, context.beside && studyIn(context.beside, study).title);
  return {
    id,
    kind: 'study',
    title,
    content: studyMarkup(context, study, { rendered, second, funding }),
    entry: {
      ...line,
      address: `${id}.xhtml`,
      children: sectionEntries(id, rendered, second),
    },
    figures: figures.entries,
    images: [...figures.images, ...funding.images],
  };
}

interface StudyParts {
  readonly rendered: RenderedText;
  readonly second: SecondText | undefined;
  readonly funding: RenderedFunding;
}

function studyMarkup(context: BookContext, study: ResolvedStudy, { rendered, second, funding }: StudyParts): Html {
  const id = studyPlace(study.slug);
  return html`<section epub:type="chapter" role="doc-chapter" class="study" aria-labelledby="${id}--title">
${header(context, study, second?.item)}
${inBoth(context, (each) => renderNotices(each, studyIn(each, study)))}
${renderFacts(context, study)}
${renderIndicators(context, study)}
${renderTextSections(context, study, rendered, second)}
${renderUndocumented(context, study)}
${renderLinks(context, study)}
${renderDocuments(context, study)}
${renderChanges(context, study)}
${renderAllNotes(context, rendered.notes, id, second)}
${funding.html}
${citation(context, study)}
</section>`;
}

function header(context: BookContext, study: ResolvedStudy, second: ResolvedItem | undefined): Html {
  const { language } = context.edition;
  return html`<header>
${inBoth(context, (each) => kicker(each, study))}
<h1 id="${studyPlace(study.slug)}--title">${inlineText(study.title, language)}</h1>
${renderSecond(second?.title, study.title)}
${study.summary && html`<p class="summary">${inlineText(study.summary, language)}</p>`}
${renderSecond(second?.summary, study.summary, 'summary second')}
</header>`;
}

function kicker({ edition, translator }: BookContext, study: ResolvedStudy): Html {
  const countries = study.facts.countries.map((code) => countryName(edition.language, code));
  return html`<p class="kicker">${translator.t(`common:kinds.${study.facts.kind}`)} · ${formatList(edition.language, countries)}</p>`;
}

function renderUndocumented(context: BookContext, study: ResolvedStudy): Html | undefined {
  if (study.undocumented.length === 0) return undefined;
  const title = headingInBoth(context, 2, ({ t }) => t('common:undocumented.heading'));
  const words = inBoth(context, (each) => html`<p>${undocumentedSentence(study, each.edition, each.translator)}</p>`);
  return html`<section class="undocumented">${title}${words}</section>`;
}

function citation(context: BookContext, study: ResolvedStudy): Html {
  const words = ({ edition, translator }: BookContext, own: ResolvedStudy): Html =>
    html`<p>${renderCitation(edition, own, translator)}</p>`;
  return html`<section class="citation">
${headingInBoth(context, 2, ({ t }) => t('common:citation.heading'))}
${inBoth(context, (each) => words(each, studyIn(each, study)))}
</section>`;
}
