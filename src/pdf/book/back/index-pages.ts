/** The index: partners, places and topics, each with the pages where their studies begin. */

import { studyPlace } from '../../../books/places.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { textMark } from '../../../printing/text-mark.ts';
import { type IndexEntry, indexGroups } from '../../../rendering/index-entries.ts';
import { langAttribute } from '../../../rendering/language.ts';
import { boundText } from '../../../text/bound-hyphens.ts';
import { type Html, html, joinHtml } from '../../../text/markup/html.ts';
import { heading } from '../blocks/heading.ts';
import { type Chapter, chapterPiece } from '../chapter.ts';
import type { BookContext, BookPiece } from '../context.ts';

/** Undefined where the index would be empty. */
export const indexPiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'index', anchor: 'index' }, indexChapter);

/** Each language has all its entries, sorted by its own alphabet, even entries that are the same in both. */
function indexChapter({ edition, translator }: BookContext): Chapter {
  const { t } = translator;
  const groups = indexGroups(edition);
  const lists = groups.map(({ id, entries }) => ({
    key: id,
    content: html`<section class="index-group">${heading(2, t(`book:index.${id}`), html` id="index--${id}"`)}<ul>${entries.map((entry) => renderEntry(entry, translator))}</ul></section>`,
  }));
  const words = { key: 'words', content: html`<p class="index-words">${t('book:index.words')}</p>` };
  return { title: t('book:index.title'), blocks: lists.length > 0 ? [words, ...lists] : [] };
}

function renderEntry(entry: IndexEntry, { t, language }: Translator): Html {
  const words = t('book:index.page', { page: textMark });
  const anchors = entry.studies.map(({ slug }) => studyPlace(slug));
  const pages = anchors.map((anchor) => html`<a href="#${anchor}" data-page-of="${anchor}" data-label="${words}"></a>`);
  return html`<li><span${langAttribute(entry, language)}>${boundText(entry.text)}</span> <span class="index-pages">${joinHtml(pages, ', ')}</span></li>`;
}
