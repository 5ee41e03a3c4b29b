/**
 * Draws the picture that other sites show beside a link. HarfBuzz sets it in the publication's typefaces and colours.
 */
import { fullFonts, type Typefaces } from '../../../design/fonts.ts';
import { type SetLine, setInBestFont } from '../../../design/full-font.ts';
import type { Palette } from '../../../design/palette.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { socialPictureSize as page } from '../../templates/social-picture.ts';
import { fitLines } from './fit-lines.ts';

export interface SocialPictureWords {
  readonly title: string;
  readonly publication: string;
  /** The language's own name. */
  readonly language: string;
  /** Ids of the publication's studies. Each is a book on the shelf. */
  readonly shelf: readonly string[];
  /** The study that the picture is for. */
  readonly own: string | undefined;
}

const margin = 80;
const sizes = [76, 66, 58];
const mostLines = 4;
const shelfHeight = 572;

const serif = { role: 'serif', weight: 600 } as const;
const sans = { role: 'sans', weight: 600 } as const;
const light = { role: 'sans', weight: 400 } as const;

/** An SVG with shapes only, so that the fonts of the computer do not matter. */
export function drawSocialPicture(
  words: SocialPictureWords,
  { accent, onAccent }: Palette,
  typefaces: Typefaces = fullFonts(),
): string {
  const setIn = (cut: Parameters<typeof setInBestFont>[1], text: string) => setInBestFont(typefaces, cut, text);
  const widthIn = (size: number) => (text: string) => widthOf(setIn(serif, text), size);
  const fitted = fitLines(words.title, page.width - 2 * margin, mostLines, sizes, widthIn);
  const small = setIn(light, words.language);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}" viewBox="0 0 ${page.width} ${page.height}">
<rect width="${page.width}" height="${page.height}" fill="${accent}"/>
<g fill="${onAccent}">${shapes(setIn(sans, words.publication), margin, 98, 36)}
${shapes(small, page.width - margin - widthOf(small, 32), 98, 32)}
${fitted.lines.map((line, at) =>
  shapes(setIn(serif, line), margin, Math.round(196 + (at + 0.2) * fitted.size * 1.16), fitted.size),
)}
${books(words)}<rect x="${margin}" y="${shelfHeight}" width="${page.width - 2 * margin}" height="6"/></g>
</svg>`.markup;
}

const widthOf = ({ width, unitsPerEm }: SetLine, size: number): number => (width * size) / unitsPerEm;

function shapes({ glyphs, unitsPerEm }: SetLine, x: number, y: number, size: number): Html {
  const scale = size / unitsPerEm;
  return html`<g transform="translate(${x.toFixed(2)} ${y}) scale(${scale} ${-scale})">${glyphs.map(
    (glyph) => html`<path transform="translate(${glyph.x} ${glyph.y})" d="${glyph.outline}"/>`,
  )}</g>`;
}

/** The shelf of the covers at a distance. The picture's own study stands out. */
function books({ shelf, own }: SocialPictureWords): Html[] {
  const shown = shelf.slice(0, 40);
  const step = Math.min(44, (page.width - 2 * margin) / Math.max(1, shown.length));
  return shown.map((id, at) => {
    const seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
    const height = 26 + (seed % 34);
    const opacity = own === undefined || own === id ? 0.9 : 0.3;
    return html`<rect x="${(margin + at * step).toFixed(1)}" y="${shelfHeight - height}" width="${(step * 0.7).toFixed(1)}" height="${height}" fill-opacity="${opacity}"/>`;
  });
}
