/** Which characters the typefaces have: read from the fonts, since a style sheet's unicode-range promises more. */
import { fullFonts } from './fonts.ts';
import { charactersOf } from './full-font.ts';

let known: ReadonlySet<number> | undefined;

/** Every code point that one of the two families can show; the cuts of a family do not differ in them. */
export function fullCoverage(): ReadonlySet<number> {
  const upright = fullFonts().filter((font) => font.weight === 400 && font.style === 'normal');
  known ??= new Set([...invisible, ...upright.flatMap(charactersOf)]);
  return known;
}

/** Characters that need no glyph: line ends, tabs, and the marks that say where a line may break. */
const invisible = [0x09, 0x0a, 0x0d, 0xad, 0x200b, 0x2060];
