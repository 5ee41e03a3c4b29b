import { studyPlace } from '../../../books/places.ts';
import { inlineText } from '../../../rendering/language.ts';
import { creditsOf } from '../../../rendering/people/credits.ts';
import { html } from '../../../text/markup/html.ts';
import { type Chapter, chapterPiece } from '../chapter.ts';
import type { BookContext, BookPiece } from '../context.ts';

/** The translators and reviewers of each study; undefined where the book has no translations. */
export const creditsPiece = (context: BookContext): BookPiece | undefined =>
  chapterPiece(context, { name: 'credits', anchor: 'credits' }, creditsChapter);

function creditsChapter({ edition, translator }: BookContext): Chapter {
  const lists = creditsOf(edition, translator).map(({ text, studies }, at) => ({
    key: `credit ${at}`,
    content: html`<p>${text}</p>
<ul>${studies.map(({ slug, title }) => html`<li><a href="#${studyPlace(slug)}">${inlineText(title, edition.language)}</a></li>`)}</ul>`,
  }));
  return { title: translator.t('book:credits.title'), blocks: lists };
}
