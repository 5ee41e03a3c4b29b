/** The cover as a picture, for the shelves of reading systems: few of them draw an SVG. */
import sharp from 'sharp';
import { fullFonts } from '../design/fonts.ts';
import { type SetLine, setLine } from '../design/full-font.ts';
import { html } from '../markdown/html.ts';
import type { BookContext, BookFile } from './book.ts';
import { coverDrawing } from './chapters/cover.ts';
import type { Lettering, Line } from './chapters/lettering.ts';

const size = { width: 800, height: 1200 } as const;

/** A PNG drawn with the book's own fonts, so that it does not depend on those of the machine. */
export async function coverPicture(context: BookContext): Promise<BookFile> {
  const drawing = coverDrawing(context, asShapes);
  const sized = drawing.replace('<svg ', `<svg width="${size.width}" height="${size.height}" `);
  return { name: 'cover.png', bytes: await sharp(Buffer.from(sized)).png({ compressionLevel: 9 }).toBuffer() };
}

const asShapes: Lettering = (text, line) => {
  const { unitsPerEm, glyphs } = setInBestFont(text, line);
  const scale = line.size / unitsPerEm;
  const shapes = glyphs.map(({ outline, x, y }) => html`<path transform="translate(${x} ${y})" d="${outline}"/>`);
  return html`<g transform="translate(${line.x} ${line.y}) scale(${scale} ${-scale})">${shapes}</g>`;
};

/** In the family that was asked for, unless only the other one has all the characters. */
function setInBestFont(text: string, { family, weight }: Line): SetLine {
  const upright = fullFonts().filter((font) => font.weight === weight && font.style === 'normal');
  const ordered = upright.toSorted((a, b) => Number(b.family === family) - Number(a.family === family));
  const [first, ...others] = ordered.map((font) => setLine(font, text));
  if (!first) throw new Error(`No font has the weight ${weight}.`);
  return [first, ...others].find(({ isComplete }) => isComplete) ?? first;
}
