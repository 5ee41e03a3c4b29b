import { secondContext } from '../../../books/context.ts';
import { figuresPlace } from '../../../books/places.ts';
import type { LanguageEdition, ResolvedImage } from '../../../model/language-edition.ts';
import { saySame } from '../../../rendering/both-languages.ts';
import { plainText } from '../../../rendering/language.ts';
import { figureLabel, figureLine } from '../../../rendering/pictures/figure-number.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { secondPrefix } from '../../file/page-starts.ts';
import { lineInBoth } from '../blocks/pairs.ts';
import { chapterPiece } from '../chapter.ts';
import type { BookContext, BookPiece } from '../context.ts';
import { renderLine } from './contents.ts';

/** A figure of the book: its number, counted through all studies, and its id. */
export interface ListedFigure {
  readonly number: number;
  readonly id: string;
  readonly image: ResolvedImage;
  /** True for a figure that only the second language of a bilingual edition shows. */
  readonly isSecond?: boolean;
}

const lineId = (figure: Pick<ListedFigure, 'id'>): string => `listed-${figure.id}`;

/** The label of a figure. It links to the figure's line in the list, and that line links back. */
export function figureNumber({ study, translator }: BookContext, figure: Pick<ListedFigure, 'id' | 'number'>): Html {
  const words = figureLabel(translator, figure.number);
  // The file of a single study has no list of figures.
  if (study) return html`<span class="figure-number">${words}</span>`;
  return html`<a class="figure-number" href="#${lineId(figure)}">${words}</a>`;
}

/** Undefined where the book has no figures. */
export function figureListPiece(context: BookContext, figures: readonly ListedFigure[]): BookPiece | undefined {
  if (figures.length === 0) return undefined;
  const lines = figures.map((figure) => renderFigureLine(context, figure));
  const list = { key: 'list', content: html`<ol class="level-2">${lines}</ol>`, isWhole: true };
  return chapterPiece(context, { name: 'contents figure-list', anchor: figuresPlace }, ({ translator, secondTo }) => ({
    title: translator.t('book:book.figures'),
    blocks: secondTo ? [] : [list],
  }));
}

function renderFigureLine(context: BookContext, figure: ListedFigure): Html {
  const second = secondContext(context);
  const words = lineOf(context, figure);
  const others = second && lineOf(second, figure);
  const isOnce = !others || saySame(words, others);
  const line = isOnce
    ? words
    : lineInBoth({ language: context.edition.language, words }, { language: second.edition.language, words: others });
  const anchor = figure.isSecond ? `${secondPrefix}${figure.id}` : figure.id;
  return renderLine({ anchor, words: line, depth: 2, id: lineId(figure) }, context.translator);
}

function lineOf({ edition, translator, secondTo }: BookContext, { number, image }: ListedFigure): Html {
  const own = (secondTo && imageOf(edition, image.path)) || image;
  return figureLine(translator, number, plainText(own.caption ?? own.alt, edition.language));
}

const imageOf = (edition: LanguageEdition, path: string): ResolvedImage | undefined =>
  edition.studies.flatMap(({ images }) => images).find((image) => image.path === path);
