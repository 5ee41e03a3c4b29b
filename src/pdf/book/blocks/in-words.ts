/** Running text for a drawing whose own words are too small to read. */

import { wordsOf } from '../../../rendering/both-languages.ts';
import { plainText } from '../../../rendering/language.ts';
import { figureLine } from '../../../rendering/pictures/figure-number.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { walk } from '../../../text/markup/tree.ts';
import type { BookContext } from '../context.ts';
import type { ListedFigure } from '../front/figure-list.ts';

/**
 * The description of a figure, and every word in the drawing that the description lacks. @param drawing the rendered
 * figure
 */
export function figureInWords(
  { edition, translator }: BookContext,
  figure: Pick<ListedFigure, 'number' | 'image'>,
  drawing: Html,
): Html {
  const { t } = translator;
  const { alt } = figure.image;
  const description = figureLine(translator, figure.number, plainText(alt, edition.language));
  const others = unsaidWords(drawing, alt.text);
  const list = html`<p>${t('book:figures.alsoSays')}</p>
<ul>${others.map((words) => html`<li lang="${alt.language}">${words}</li>`)}</ul>`;
  return html`<div class="in-words"><p>${description}</p>
${others.length > 0 && list}</div>`;
}

/** The words in a drawing that its description lacks, in their order. */
export function unsaidWords(drawing: Html, description: string): string[] {
  const said = description.toLowerCase();
  const words: string[] = [];
  walk(drawing.nodes, ({ name, children }) => {
    if (name === 'text') words.push(wordsOf(children));
    return name !== 'text';
  });
  return [...new Set(words)].filter((each) => !said.includes(each.toLowerCase()));
}
