/** Changes the fonts of a print so that the PDF contains the same letters as the text. */
import type { FullFont } from '../design/fonts.ts';
import { charactersOf } from '../design/full-font.ts';
import { subsetOf } from '../design/subset.ts';

/**
 * Letters with the same glyph as a more common one: the micro sign and μ, the letter apostrophe and ’, the ohm sign and
 * Ω, the increment and Δ. A PDF names a glyph by one letter, and Chromium takes the lower code point.
 */
const twins = [0xb5, 0x2bc, 0x2126, 0x2206];

const made = new Map<string, Promise<Uint8Array>>();

/** The font without these letters, unless the text uses them. @param shown code points */
export function printFont(font: FullFont, shown: ReadonlySet<number>): Promise<Uint8Array> {
  const left = new Set(twins.filter((code) => !shown.has(code)));
  const key = `${font.hash} ${[...left].join(' ')}`;
  const known = made.get(key) ?? withoutTwins(font, left);
  made.set(key, known);
  return known;
}

async function withoutTwins(font: FullFont, left: ReadonlySet<number>): Promise<Uint8Array> {
  const characters = charactersOf(font);
  if (!characters.some((code) => left.has(code))) return font.bytes;
  const kept = characters.filter((code) => !left.has(code)).sort((a, b) => a - b);
  return subsetOf(font, kept.map((code) => String.fromCodePoint(code)).join(''), 'sfnt');
}
