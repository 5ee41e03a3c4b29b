/** The index: partners, places and topics, each with the pages on which their studies begin. */
import { textMark } from '../../browser/text-mark.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import { type IndexEntry, indexGroups } from '../../rendering/index-entries.ts';
import { langAttribute } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, studyAnchor } from './context.ts';
import { heading } from './heading.ts';

/** Undefined where the studies name nothing that could be listed. */
export function indexPiece({ edition, translator }: BookContext): BookPiece | undefined {
  const { language } = edition;
  const { t } = translator;
  const groups = indexGroups(edition);
  if (groups.length === 0) return undefined;
  const title = t('book:index.title');
  const markup = html`<section class="index">
${heading(1, title, html` id="index"`)}
<p class="index-words">${t('book:index.words')}</p>
${groups.map(({ id, entries }) => html`<section class="index-group">${heading(2, t(`book:index.${id}`))}<ul>${entries.map((entry) => renderEntry(entry, translator))}</ul></section>`)}
</section>`.markup;
  return { markup, entry: { anchor: 'index', text: title, language, children: [] } };
}

function renderEntry(entry: IndexEntry, { t, language }: Translator): Html {
  const words = t('book:index.page', { page: textMark });
  const anchors = entry.studies.map(({ slug }) => studyAnchor(slug));
  const pages = anchors.map((anchor) => html`<a href="#${anchor}" data-page-of="${anchor}" data-label="${words}"></a>`);
  return html`<li><span${langAttribute(entry, language)}>${entry.text}</span> <span class="index-pages">${joinHtml(pages, ', ')}</span></li>`;
}
