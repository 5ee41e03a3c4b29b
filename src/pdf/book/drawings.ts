/** Drawings in print: as large as their words need, and described where even that is too small. */
import { type Html, html } from '../../markdown/html.ts';
import type { ResolvedImage } from '../../model/language-edition.ts';
import type { SvgPicture } from '../../model/picture.ts';
import { langAttribute } from '../../rendering/language.ts';
import { type TextBlock, textBlock } from '../page-style.ts';
import { type BookContext, isPaired } from './context.ts';

/** The size of letters that have none of their own, as browsers have it, in units of the drawing. */
const usualLetters = 16;

/** Of the text block: as much as a figure takes where nothing asks for more, and with its caption at most. */
const usualShare = 0.33;
const greatestShare = 0.8;

/** How high a drawing stands and how small its smallest letters become, in points. */
export function drawingSize(picture: SvgPicture, block: TextBlock): { height: number; letters: number } {
  const smallest = smallestLetters(picture);
  const wanted = Math.max(block.height * usualShare, (picture.height * block.leastLetters) / smallest);
  const height = Math.min(wanted, block.height * greatestShare, (picture.height * block.width) / picture.width);
  return { height, letters: (smallest * height) / picture.height };
}

function smallestLetters({ parts }: SvgPicture): number {
  const markup = parts.map((part) => (part.kind === 'markup' ? part.markup : '')).join('');
  if (!markup.includes('<text')) return Number.POSITIVE_INFINITY;
  const sizes = [...markup.matchAll(/ font-size="([\d.]+)/g)]
    .map(([, size]) => Number(size))
    .filter((size) => size > 0);
  return Math.min(...(sizes.length > 0 ? sizes : [usualLetters]));
}

/** The drawing, and what it shows in running text where its words are too small to be read. */
export function framedDrawing(context: BookContext, image: ResolvedImage, drawing: Html, picture: SvgPicture): Html {
  const block = textBlock(context.setting, isPaired(context));
  const { height, letters } = drawingSize(picture, block);
  const isReadable = letters >= block.leastLetters;
  const description = html`<p class="in-words"${langAttribute(image.alt, context.edition.language)}>${image.alt.text}</p>`;
  return html`<div class="drawing" style="--drawing-height: ${height.toFixed(1)}pt">${drawing}${!isReadable && description}</div>`;
}
