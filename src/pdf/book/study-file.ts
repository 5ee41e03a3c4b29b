import { inlineText } from '../../rendering/language.ts';
import { html } from '../../text/html.ts';
import type { BookBody } from './compendium.ts';
import { type BookContext, studiesOf } from './context.ts';
import { studyImprint } from './front/imprint.ts';
import { studyPiece } from './study.ts';

/** The body of one study's own file: the collection's name, the study, the imprint. */
export function studyFileBody(context: BookContext): BookBody {
  const { edition, translator } = context;
  const pieces = studiesOf(context).map((study) => studyPiece(context, study, []));
  const markup = html`<header class="banner"><p class="banner-title">${inlineText(edition.title, edition.language)}</p>
<p class="banner-edition">${translator.t('common:edition', { edition: edition.edition.id })}</p></header>`.markup;
  const whole = [markup, ...pieces.map((piece) => piece.markup), studyImprint(context).markup].join('\n');
  return { markup: `<div class="study-file">${whole}</div>`, numbered: [] };
}
