import { boundText } from '../text/bound-hyphens.ts';
import { type Html, type HtmlValue, joinHtml } from '../text/markup/html.ts';

/** The first character of the private use area. No text of a publication contains these. */
const firstMark = 0xe000;

/**
 * A sentence of the builder around values that are markup: links, names in their own language.
 * @param say gets a mark for each value and returns the sentence; it may use each mark any number of times and in any
 * order: `renderSentence((name) => t('book:pdf.latest', { url: name }), link)`
 */
export function renderSentence(say: (...marks: readonly string[]) => string, ...values: readonly HtmlValue[]): Html {
  const marks = values.map((_, at) => String.fromCharCode(firstMark + at));
  const pieces = say(...marks).split(new RegExp(`([${marks.join('')}])`));
  return joinHtml(pieces.map((piece) => (marks.includes(piece) ? values[marks.indexOf(piece)] : boundText(piece))));
}
