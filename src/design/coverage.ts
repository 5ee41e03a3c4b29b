/**
 * Finds which characters the typefaces have. It reads the fonts, because the unicode-range of a style sheet may promise
 * more.
 */
import { commonCharacters, housePairCharacters } from '../language/letters/house-characters.ts';
import { fullFonts, type Typefaces } from './fonts.ts';
import { charactersOf } from './full-font.ts';

const known = new WeakMap<Typefaces, ReadonlySet<number>>();

/**
 * Every code point that can be shown. The house's two families complete each other, and their cuts have the same
 * characters. A network's own fonts are unknown to us, so every one of them must have the character.
 */
export function fullCoverage(fonts: Typefaces = fullFonts()): ReadonlySet<number> {
  const covered = known.get(fonts) ?? (fonts === fullFonts() ? houseCoverage(fonts) : commonCoverage(fonts));
  known.set(fonts, covered);
  return covered;
}

function houseCoverage(fonts: Typefaces): Set<number> {
  const upright = fonts.filter((font) => font.weight === 400 && font.style === 'normal');
  const of = (role: 'serif' | 'sans') => new Set(upright.filter((font) => font.role === role).flatMap(charactersOf));
  return housePairCharacters(of('serif'), of('sans'));
}

const commonCoverage = (fonts: Typefaces): Set<number> =>
  commonCharacters(fonts.map((font) => new Set(charactersOf(font))));
