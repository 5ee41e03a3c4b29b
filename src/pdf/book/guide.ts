import { type Html, html } from '../../markdown/html.ts';
import type { BookContext, BookPiece } from './context.ts';
import { heading } from './heading.ts';

/** What a reader of the book meets in it: panels, notes, page numbers, languages. Only what this book has. */
export function guidePiece(context: BookContext): BookPiece {
  const { edition, translator } = context;
  const { t, language } = translator;
  const { studies } = edition;
  const facts = t('common:facts.heading');
  const undocumented = t('common:undocumented.heading');
  const title = t('book:guide.title');
  const items: Html[] = [
    html`<li>${t('book:guide.facts', { heading: facts })}</li>`,
    html`<li>${t('book:guide.notes')}</li>`,
    html`<li>${t('book:guide.pages')}</li>`,
    ...(studies.some((each) => each.undocumented.length > 0)
      ? [html`<li>${t('book:guide.undocumented', { heading: undocumented })}</li>`]
      : []),
    ...(studies.some((each) => each.origin === 'fallback') ? [html`<li>${t('book:guide.fallback')}</li>`] : []),
  ];
  const markup = html`<section class="guide">
${heading(1, title, html` id="guide"`)}
<ul>${items}</ul>
</section>`.markup;
  return { markup, entry: { anchor: 'guide', text: title, language, children: [] } };
}
