import { studiesOf } from '../../books/context.ts';
import { printedStudy } from '../../books/order.ts';
import { inlineText } from '../../rendering/language.ts';
import { html } from '../../text/markup/html.ts';
import type { BookBody } from './compendium.ts';
import type { BookContext } from './context.ts';
import { studyImprint } from './front/imprint.ts';
import { studyPiece } from './study.ts';

/** The body of one study's own file. */
export function studyFileBody(context: BookContext): BookBody {
  const whole = printedStudy.map((name) => studyPieces[name](context)).join('\n');
  return { markup: `<div class="study-file">${whole}</div>`, numbered: [] };
}

const studyPieces: Readonly<Record<(typeof printedStudy)[number], (context: BookContext) => string>> = {
  /** The collection's name. */
  banner: ({ edition, translator }) =>
    html`<header class="banner"><p class="banner-title">${inlineText(edition.title, edition.language)}</p>
<p class="banner-edition">${translator.t('common:edition', { edition: edition.edition.id })}</p></header>`.markup,
  study: (context) =>
    studiesOf(context)
      .map((study) => studyPiece(context, study, []).markup)
      .join('\n'),
  imprint: (context) => studyImprint(context).markup,
};
