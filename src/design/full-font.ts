/** Looks into the full fonts with HarfBuzz, which browsers set their text with. */
import { readFileSync } from 'node:fs';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import type { FullFont } from './fonts.ts';

/** One line of text, set with kerning, ligatures and marks. Lengths are in the font's units; y grows upwards. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
  readonly unitsPerEm: number;
  /** False where the font does not have a character: that leaves a gap. */
  readonly isComplete: boolean;
}

export interface SetGlyph {
  /** SVG path data; empty for a space. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

const opened = new Map<string, Font>();

function openFont({ path }: FullFont): Font {
  const font = opened.get(path) ?? new Font(new Face(new Blob(readFileSync(path))));
  opened.set(path, font);
  return font;
}

export function setLine(font: FullFont, text: string): SetLine {
  const open = openFont(font);
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(open, run);
  const infos = run.getGlyphInfos();
  let width = 0;
  const glyphs = run.getGlyphPositions().map(({ xAdvance, xOffset, yOffset }, at) => {
    const x = width + xOffset;
    width += xAdvance;
    return { outline: outlineOf(open, infos[at]?.codepoint ?? missing), x, y: yOffset };
  });
  const isComplete = infos.every(({ codepoint }) => codepoint !== missing);
  return { glyphs, width, unitsPerEm: open.face.upem, isComplete };
}

/** The glyph of characters that a font does not have. */
const missing = 0;
const outlineOf = (font: Font, glyph: number): string => (glyph === missing ? '' : font.glyphToPath(glyph));

/** The code points that a font has letters for. */
export function charactersOf(font: FullFont): number[] {
  // A copy: harfbuzzjs 1.6.4 gives a view of its own memory, which is empty once another font has made that grow.
  return [...openFont(font).face.collectUnicodes()];
}
