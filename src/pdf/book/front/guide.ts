import { type Html, html } from '../../../text/markup/html.ts';
import { type Chapter, chapterPiece } from '../chapter.ts';
import type { BookContext, BookPiece } from '../context.ts';

/** A guide for readers of the book: panels, notes, page numbers, languages. It explains only what this book has. */
export const guidePiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'guide', anchor: 'guide' }, guideChapter);

function guideChapter({ edition, translator, setting }: BookContext): Chapter {
  const { t } = translator;
  const { studies } = edition;
  const facts = t('common:facts.heading');
  const undocumented = t('common:undocumented.heading');
  const items: Html[] = [
    html`<li>${t('book:guide.facts', { heading: facts })}</li>`,
    html`<li>${t(setting.isLarge ? 'book:guide.notesInBrackets' : 'book:guide.notes')}</li>`,
    html`<li>${t('book:guide.pages')}</li>`,
    ...(studies.some((each) => each.undocumented.length > 0)
      ? [html`<li>${t('book:guide.undocumented', { heading: undocumented })}</li>`]
      : []),
    ...(studies.some((each) => each.origin === 'fallback') ? [html`<li>${t('book:guide.fallback')}</li>`] : []),
  ];
  return { title: t('book:guide.title'), blocks: [{ key: 'list', content: html`<ul>${items}</ul>` }] };
}
