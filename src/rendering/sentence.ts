import { boundText } from '../text/bound-hyphens.ts';
import { type Html, type HtmlValue, joinHtml } from '../text/markup/html.ts';

/** The first mark of the private use area: no text of a publication has them. */
const firstMark = 0xe000;

/**
 * A sentence of the builder's words around values that are markup: links, names in their own language.
 * @param say gives the sentence for marks that stand in the values' places, as often and in the order it likes:
 * `renderSentence((name) => t('book:pdf.latest', { url: name }), link)`
 */
export function renderSentence(say: (...marks: readonly string[]) => string, ...values: readonly HtmlValue[]): Html {
  const marks = values.map((_, at) => String.fromCharCode(firstMark + at));
  const pieces = say(...marks).split(new RegExp(`([${marks.join('')}])`));
  return joinHtml(pieces.map((piece) => (marks.includes(piece) ? values[marks.indexOf(piece)] : boundText(piece))));
}
