/** The index: partners, places and topics, each with the pages on which their studies begin. */
import { type Html, html, joinHtml } from '../../markdown/html.ts';
import { type IndexEntry, indexGroups } from '../../rendering/index-entries.ts';
import { langAttribute } from '../../rendering/language.ts';
import { type BookContext, type BookPiece, studyAnchor } from './context.ts';
import { heading } from './heading.ts';
import { pageSlot } from './page-slot.ts';

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
${groups.map(({ id, entries }) => html`<section class="index-group">${heading(2, t(`book:index.${id}`))}<ul>${entries.map((entry) => renderEntry(entry, language))}</ul></section>`)}
</section>`.markup;
  return { markup, entry: { anchor: 'index', text: title, language, children: [] } };
}

function renderEntry(entry: IndexEntry, around: string): Html {
  const anchors = entry.studies.map(({ slug }) => studyAnchor(slug));
  const pages = anchors.map((anchor) => html`<a href="#${anchor}">${pageSlot(anchor)}</a>`);
  return html`<li><span${langAttribute(entry, around)}>${entry.text}</span> <span class="index-pages">${joinHtml(pages, ', ')}</span></li>`;
}
