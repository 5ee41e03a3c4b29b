import { type Html, html } from '../../markdown/html.ts';
import { plainInline } from '../../markdown/render.ts';
import type { ResolvedImage } from '../../model/language-edition.ts';
import { renderEntry } from './contents.ts';
import type { BookContext, BookPiece } from './context.ts';
import { heading } from './heading.ts';

/** A figure of the book: its number through all studies, and the id of its place. */
export interface ListedFigure {
  readonly number: number;
  readonly id: string;
  readonly image: ResolvedImage;
}

const lineId = (figure: Pick<ListedFigure, 'id'>): string => `listed-${figure.id}`;

/** "Figure 3", which leads to the figure's line in the list, as that line leads to the figure. */
export function figureLabel({ study, translator }: BookContext, figure: Pick<ListedFigure, 'id' | 'number'>): Html {
  const words = translator.t('book:figures.label', { number: figure.number });
  // A study's own file has no list.
  if (study) return html`<span class="figure-number">${words}</span>`;
  return html`<a class="figure-number" href="#${lineId(figure)}">${words}</a>`;
}

/** Undefined where the book has no figures. */
export function figureListPiece(context: BookContext, figures: readonly ListedFigure[]): BookPiece | undefined {
  if (figures.length === 0) return undefined;
  const { edition, translator } = context;
  const title = translator.t('book:book.figures');
  const lines = figures.map((figure) => renderFigureLine(context, figure));
  const markup = html`<section class="contents figure-list">
${heading(1, title, html` id="figures"`)}
<ol class="level-2">${lines}</ol>
</section>`.markup;
  return { markup, entry: { anchor: 'figures', text: title, language: edition.language, children: [] } };
}

function renderFigureLine({ edition, translator }: BookContext, figure: ListedFigure): Html {
  const words = figure.image.caption ?? figure.image.alt;
  const caption = plainInline(words.text, words.language);
  const text = translator.t('book:figures.line', { number: figure.number, caption });
  const entry = { anchor: figure.id, text, language: edition.language, children: [] };
  return renderEntry(entry, edition.language, 2, lineId(figure));
}
