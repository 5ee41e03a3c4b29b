import { studiesOf } from '../../books/context.ts';
import { printedStudy } from '../../books/order.ts';
import { inlineText } from '../../rendering/language.ts';
import { type Html, html, joinHtml } from '../../text/markup/html.ts';
import type { BookBody } from './compendium.ts';
import type { BookContext } from './context.ts';
import { studyImprint } from './front/imprint.ts';
import { studyPiece } from './study.ts';

export function studyFileBody(context: BookContext): BookBody {
  const whole = joinHtml(
    printedStudy.map((name) => studyPieces[name](context)),
    '\n',
  );
  return { content: html`<div class="study-file">${whole}</div>`, numbered: [] };
}

const studyPieces: Readonly<Record<(typeof printedStudy)[number], (context: BookContext) => Html>> = {
  /** The name of the collection. */
  banner: ({ edition, translator }) =>
    html`<header class="banner"><p class="banner-title">${inlineText(edition.title, edition.language)}</p>
<p class="banner-edition">${translator.t('common:edition', { edition: edition.entry.id })}</p></header>`,
  study: (context) =>
    joinHtml(
      studiesOf(context).map((study) => studyPiece(context, study, []).content),
      '\n',
    ),
  imprint: studyImprint,
};
