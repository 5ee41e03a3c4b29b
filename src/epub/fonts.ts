/**
 * The typefaces of a book, cut down to the characters that it uses. One TrueType file for each cut, with all scripts:
 * many reading systems know neither WOFF2 nor `unicode-range` nor a second font of the same name.
 */
import { readFileSync } from 'node:fs';
import { alphabetsOf, ascii, punctuation } from '../design/alphabets.ts';
import { type FullFont, fullFonts } from '../design/fonts.ts';
import { subsetOf } from '../design/subset.ts';
import type { BookFile } from './book.ts';

export interface BookFonts {
  readonly css: string;
  /** One for each cut of a family. */
  readonly fonts: readonly BookFile[];
  /** The licence of each family, as a text file. */
  readonly licences: readonly BookFile[];
}

export const noFonts: BookFonts = { css: '', fonts: [], licences: [] };

/** @param used the characters that the book shows @param hasEmphasis whether some of them are in italics */
export async function bookFonts(used: ReadonlySet<number>, hasEmphasis: boolean): Promise<BookFonts> {
  const characters = withAlphabets(used);
  const cuts = fullFonts().filter((font) => font.style === 'normal' || (hasEmphasis && isEmphasis(font)));
  const fonts = await Promise.all(cuts.map((font) => bookFontOf(font, characters)));
  return { css: cuts.map(fontFaceRule).join(''), fonts, licences: licencesOf(cuts) };
}

/** In one order, so that the same characters make the same font. */
function withAlphabets(used: ReadonlySet<number>): string {
  const codes = new Set([...ascii, ...used, ...alphabetsOf(used), ...punctuation]);
  return String.fromCodePoint(...[...codes].sort((a, b) => a - b));
}

/** The style sheet asks for italics in running text only. */
const isEmphasis = ({ family, weight }: FullFont): boolean => family === 'Source Serif 4' && weight === 400;

const subsets = new Map<string, Promise<Uint8Array>>();

/** Made once for each set of characters. */
async function bookFontOf(font: FullFont, characters: string): Promise<BookFile> {
  const key = `${font.path} ${characters}`;
  const known = subsets.get(key) ?? subsetOf(font, characters, 'sfnt');
  subsets.set(key, known);
  return { name: nameOf(font), bytes: await known };
}

const nameOf = ({ family, weight, style }: FullFont): string => `${slugOf(family)}-${weight}-${style}.ttf`;
const slugOf = (family: string): string => family.toLowerCase().replaceAll(' ', '-');

const fontFaceRule = (font: FullFont): string => `@font-face {
  font-family: "${font.family}";
  font-style: ${font.style};
  font-weight: ${font.weight};
  src: url("fonts/${nameOf(font)}") format("truetype");
}
`;

function licencesOf(fonts: readonly FullFont[]): BookFile[] {
  const families = new Map(fonts.map(({ family, licence }) => [family, licence]));
  return [...families].map(([family, path]) => ({ name: `OFL-${slugOf(family)}.txt`, bytes: readFileSync(path) }));
}
