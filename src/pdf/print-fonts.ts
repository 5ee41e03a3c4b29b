/** The typefaces of a print, so made that the letters of the PDF are those of the text. */
import type { FullFont } from '../design/fonts.ts';
import { charactersOf } from '../design/full-font.ts';
import { subsetOf } from '../design/subset.ts';

/**
 * Letters that share a drawing with one that is more common in texts: the micro sign with μ, the letter apostrophe
 * with ’, the ohm with Ω, the increment with Δ. A PDF names a drawing by one letter, and Chromium takes the lower one.
 */
const twins = [0xb5, 0x2bc, 0x2126, 0x2206];

const made = new Map<string, Promise<Uint8Array>>();

/** The font without the twins that the text has none of. @param shown code points */
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
