/**
 * One study: kind and countries, title, summary, notices, facts, figures in words, sections with pictures,
 * what is not documented, links, changes, notes, funders, how to cite.
 */
import { countryName, formatList } from '../../i18n/formatters.ts';
import { type Html, html } from '../../markdown/html.ts';
import { plainInline, type RenderedText, renderSections } from '../../markdown/render.ts';
import type { ResolvedItem, ResolvedStudy } from '../../model/language-edition.ts';
import { renderCitation } from '../../rendering/citation.ts';
import { undocumentedSentence } from '../../rendering/facts.ts';
import { ownFunders } from '../../rendering/funders.ts';
import { inlineText } from '../../rendering/language.ts';
import { noticesOf } from '../../rendering/notices.ts';
import { type BookContext, type BookDocument, studyDocument, studyIdPrefix } from '../book.ts';
import { collectFigures } from '../figure.ts';
import { bookLink } from '../links.ts';
import { renderSecond, type SecondText, secondText } from './bilingual.ts';
import { type RenderedFunding, renderFunding } from './funding.ts';
import { renderAllNotes } from './notes.ts';
import { renderNotices, renderTextSections, sectionEntries } from './sections.ts';
import { renderChanges, renderDocuments, renderFacts, renderIndicators, renderLinks } from './study-facts.ts';

export function studyChapter(context: BookContext, study: ResolvedStudy): BookDocument {
  const { translator } = context;
  const id = studyDocument(study.slug);
  const figures = collectFigures(context, study);
  const rendered = renderSections(study.sections, {
    idPrefix: studyIdPrefix(study.slug),
    link: (address) => bookLink(context, address),
    figure: figures.render,
    sectionLevel: 2,
    noteLabel: (number) => translator.t('common:notes.label', { number }),
  });
  const second = secondText(context, study, context.beside?.edition.studies ?? [], id);
  const funding = renderFunding(context, ownFunders(context.edition, study));
  const title = plainInline(study.title.text, study.title.language);
  return {
    id,
    kind: 'study',
    title,
    markup: studyMarkup(context, study, { rendered, second, funding }).markup,
    entry: {
      text: title,
      language: study.title.language,
      address: `${id}.xhtml`,
      children: sectionEntries(id, rendered),
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
  const { translator } = context;
  const id = studyDocument(study.slug);
  const undocumented = undocumentedSentence(study, translator);
  const { t } = translator;
  return html`<section epub:type="chapter" role="doc-chapter" class="study" aria-labelledby="${id}--title">
${header(context, study, second?.item)}
${renderNotices(noticesOf(study, translator))}
${renderFacts(context, study)}
${renderIndicators(context, study)}
${renderTextSections(context, study, rendered, second)}
${undocumented && html`<section class="undocumented"><h2>${t('common:undocumented.heading')}</h2><p>${undocumented}</p></section>`}
${renderLinks(context, study)}
${renderDocuments(context, study)}
${renderChanges(context, study)}
${renderAllNotes(context, rendered.notes, id, second)}
${funding.html}
${citation(context, study)}
</section>`;
}

function header({ edition, translator }: BookContext, study: ResolvedStudy, second: ResolvedItem | undefined): Html {
  const countries = study.facts.countries.map((code) => countryName(edition.language, code));
  return html`<header>
<p class="kicker">${translator.t(`common:kinds.${study.facts.kind}`)} · ${formatList(edition.language, countries)}</p>
<h1 id="${studyDocument(study.slug)}--title">${inlineText(study.title, edition.language)}</h1>
${renderSecond(second?.title, study.title)}
${study.summary && html`<p class="summary">${inlineText(study.summary, edition.language)}</p>`}
${renderSecond(second?.summary, study.summary)}
</header>`;
}

function citation(context: BookContext, study: ResolvedStudy): Html {
  const { edition, translator } = context;
  const { t } = translator;
  return html`<section class="citation">
<h2>${t('common:citation.heading')}</h2>
<p>${renderCitation(edition, study, translator)}</p>
</section>`;
}
