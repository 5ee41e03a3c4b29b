import { langAttribute } from '../../rendering/language.ts';
import { type Html, html } from '../../text/markup/html.ts';
import type { RenderedNote } from '../../text/render.ts';
import type { BookContext } from '../book.ts';
import type { SecondText } from './bilingual.ts';

/** The notes of a text, then in a bilingual book those of its second language. */
export function renderAllNotes(
  context: BookContext,
  notes: readonly RenderedNote[],
  id: string,
  second: SecondText | undefined,
): Html {
  const others = second && renderNotes(second.context, second.rendered.notes, second.id);
  return html`${renderNotes(context, notes, id)}${others && html`<div lang="${second.context.edition.language}">${others}</div>`}`;
}

/** The notes at the end of a text. Reading systems may show each in a window; a link with words leads back. */
function renderNotes(
  { edition, translator }: BookContext,
  notes: readonly RenderedNote[],
  id: string,
): Html | undefined {
  if (notes.length === 0) return undefined;
  const { t } = translator;
  const items = notes.map(
    (note) => html`<li>
<div id="${note.id}" epub:type="footnote" role="doc-footnote"${langAttribute(note, edition.language)}>${note.html}</div>
<p class="back"><a href="#${note.callId}" role="doc-backlink">${t('common:notes.back', { number: note.number })}</a></p>
</li>`,
  );
  return html`<section epub:type="endnotes" role="doc-endnotes" class="notes" aria-labelledby="${id}--notes">
<h2 id="${id}--notes">${t('common:notes.heading')}</h2>
<ol>${items}</ol>
</section>`;
}
