/** Measures text in the full fonts with HarfBuzz, which browsers use too. */
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import type { FullFont, Typefaces } from './fonts.ts';

/** A line of text with kerning, ligatures and marks. Lengths are in the font's units; y grows upwards. */
export interface SetLine {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
  readonly unitsPerEm: number;
  /** False where the font lacks a character. */
  readonly isComplete: boolean;
}

export interface SetGlyph {
  /** SVG path data; empty for a space. */
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

const opened = new Map<string, Font>();

/** @returns HarfBuzz's view of the font, which stays open */
export function openFont({ hash, bytes }: FullFont): Font {
  const font = opened.get(hash) ?? new Font(new Face(new Blob(bytes)));
  opened.set(hash, font);
  return font;
}

/** Sets the line in the requested family, unless only the other one has all the characters. */
export function setInBestFont(
  fonts: Typefaces,
  { role, weight }: Pick<FullFont, 'role' | 'weight'>,
  text: string,
): SetLine {
  const upright = fonts.filter((font) => font.weight === weight && font.style === 'normal');
  const ordered = upright.toSorted((a, b) => Number(b.role === role) - Number(a.role === role));
  const [first, ...others] = ordered.map((font) => setLine(font, text));
  if (!first) throw new Error(`No font has the weight ${weight}.`);
  return [first, ...others].find(({ isComplete }) => isComplete) ?? first;
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

const missing = 0;
const outlineOf = (font: Font, glyph: number): string => (glyph === missing ? '' : font.glyphToPath(glyph));

export function charactersOf(font: FullFont): number[] {
  // A copy: harfbuzzjs 1.6.4 returns a view of its own memory, which becomes empty when that memory grows.
  return [...openFont(font).face.collectUnicodes()];
}
