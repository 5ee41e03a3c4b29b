/** The cover as a picture, for the shelves of reading systems: few of them draw an SVG. */
import sharp from 'sharp';
import { html } from '../markdown/html.ts';
import type { BookContext, BookFile } from './book.ts';
import { coverDrawing } from './chapters/cover.ts';
import type { Lettering } from './chapters/lettering.ts';
import type { EmbeddedFont } from './fonts.ts';
import { type OutlineFont, readOutlineFont } from './outline-font.ts';

const size = { width: 800, height: 1200 } as const;

/** A PNG drawn with the book's own fonts, so that it does not depend on those of the machine. */
export async function coverPicture(context: BookContext, fonts: readonly EmbeddedFont[]): Promise<BookFile> {
  const drawing = coverDrawing(context, asShapes(fonts));
  const sized = drawing.replace('<svg ', `<svg width="${size.width}" height="${size.height}" `);
  return { name: 'cover.png', bytes: await sharp(Buffer.from(sized)).png({ compressionLevel: 9 }).toBuffer() };
}

const read = new WeakMap<Uint8Array, OutlineFont>();
function outlineFont({ bytes }: EmbeddedFont): OutlineFont {
  const font = read.get(bytes) ?? readOutlineFont(bytes);
  read.set(bytes, font);
  return font;
}

/** Letter by letter; one that the font does not have leaves a gap. */
function asShapes(fonts: readonly EmbeddedFont[]): Lettering {
  return (text, line) => {
    const { y, size, family, weight } = line;
    const found = fonts.find((each) => each.family === family && each.weight === weight && each.style === 'normal');
    const font = found && outlineFont(found);
    let { x } = line;
    let path = '';
    for (const character of text) {
      const glyph = font?.glyphOf(character);
      if (font && glyph !== undefined) path += font.outline(glyph, { x, y, size });
      x += (font && glyph !== undefined ? font.advance(glyph) : 0.5) * size;
    }
    return html`<path d="${path}"/>`;
  };
}
