/**
 * The characters that the typefaces have. They are read from the fonts, because the unicode-range of a style sheet may
 * contain characters that the font lacks.
 */
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

/** Characters without a glyph: line ends, tabs, and marks where a line may break. */
const invisible = [0x09, 0x0a, 0x0d, 0xad, 0x200b, 0x2060];

/** Spaces look alike in all fonts. */
const spaces = [0x20, 0xa0, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f];

function houseCoverage(fonts: Typefaces): Set<number> {
  const upright = fonts.filter((font) => font.weight === 400 && font.style === 'normal');
  return new Set([...invisible, ...upright.flatMap(charactersOf)]);
}

function commonCoverage(fonts: Typefaces): Set<number> {
  const [first = new Set<number>(), ...others] = fonts.map((font) => new Set(charactersOf(font)));
  const common = others.reduce((left, each) => left.intersection(each), first);
  return new Set([...invisible, ...spaces, ...common]);
}
