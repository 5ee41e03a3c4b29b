/** The cover as a picture for the library view of reading systems: few of them draw an SVG. */
import sharp from 'sharp';
import { fullFonts, type Typefaces } from '../design/fonts.ts';
import { setInBestFont } from '../design/full-font.ts';
import { fromNodes, html } from '../text/markup/html.ts';
import { type MarkupElement, mapElements } from '../text/markup/tree.ts';
import type { BookContext, BookFile } from './book.ts';
import { coverDrawing } from './chapters/front/cover.ts';
import type { Lettering } from './chapters/front/lettering.ts';

const size = { width: 800, height: 1200 } as const;

/** A PNG with the book's own fonts, so that the machine's fonts do not matter. */
export async function coverPicture(context: BookContext): Promise<BookFile> {
  const drawing = coverDrawing(context, asShapes(context.typefaces ?? fullFonts()));
  const sized = fromNodes(mapElements(drawing.nodes, (each) => (each.name === 'svg' ? withSize(each) : each))).markup;
  return { name: 'cover.png', bytes: await sharp(Buffer.from(sized)).png({ compressionLevel: 9 }).toBuffer() };
}

const withSize = (drawing: MarkupElement): MarkupElement => ({
  ...drawing,
  attributes: [['width', String(size.width)], ['height', String(size.height)], ...drawing.attributes],
});

const asShapes =
  (typefaces: Typefaces): Lettering =>
  (text, line) => {
    const { unitsPerEm, glyphs } = setInBestFont(typefaces, line, text);
    const scale = line.size / unitsPerEm;
    const shapes = glyphs.map(({ outline, x, y }) => html`<path transform="translate(${x} ${y})" d="${outline}"/>`);
    return html`<g transform="translate(${line.x} ${line.y}) scale(${scale} ${-scale})">${shapes}</g>`;
  };
