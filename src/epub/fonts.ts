/**
 * The typefaces of a book, reduced to the characters that it uses. Each cut is one TrueType file with all scripts,
 * because many reading systems support neither WOFF2 nor `unicode-range` nor two fonts of the same name.
 */
import { alphabetsOf, ascii, punctuation } from '../design/alphabets.ts';
import { cutName, eachCutOnce, type FullFont, familiesOf, fullFonts, type Typefaces } from '../design/fonts.ts';
import { subsetOf } from '../design/subset.ts';
import type { Html } from '../text/markup/html.ts';
import { attributeOf, hasElement, type MarkupElement } from '../text/markup/tree.ts';
import type { BookFile } from './book.ts';

export interface BookFonts {
  readonly css: string;
  /** One for each cut of a family. */
  readonly fonts: readonly BookFile[];
  /** The licence of each family, as a text file. */
  readonly licences: readonly BookFile[];
}

/** Whether there are italics: emphasis, or the letters of formulas. */
export const hasItalics = ({ nodes }: Html): boolean =>
  hasElement(nodes, (element) => element.name === 'em' || (element.name === 'mi' && isVariable(element)));
const isVariable = (element: MarkupElement): boolean => attributeOf(element, 'class') === 'variable';

export const noFonts: BookFonts = { css: '', fonts: [], licences: [] };

/** @param used the characters that the book shows @param hasEmphasis whether some of them are in italics */
export async function bookFonts(
  used: ReadonlySet<number>,
  hasEmphasis: boolean,
  typefaces: Typefaces = fullFonts(),
): Promise<BookFonts> {
  const characters = withAlphabets(used);
  const wanted = typefaces.filter((font) => font.style === 'normal' || (hasEmphasis && isEmphasis(font)));
  const cuts = eachCutOnce(wanted);
  const fonts = await Promise.all(cuts.map((font) => bookFontOf(font, characters)));
  return { css: cuts.map(fontFaceRule).join(''), fonts, licences: licencesOf(cuts) };
}

/** Sorted, so that the same characters make the same font. */
function withAlphabets(used: ReadonlySet<number>): string {
  const codes = new Set([...ascii, ...used, ...alphabetsOf(used), ...punctuation]);
  return String.fromCodePoint(...[...codes].sort((a, b) => a - b));
}

/** The style sheet uses italics only in running text. */
const isEmphasis = ({ role, weight }: FullFont): boolean => role === 'serif' && weight === 400;

const subsets = new Map<string, Promise<Uint8Array>>();

/** Subsets are remembered by their characters. */
async function bookFontOf(font: FullFont, characters: string): Promise<BookFile> {
  const key = `${font.hash} ${characters}`;
  const known = subsets.get(key) ?? subsetOf(font, characters, 'sfnt');
  subsets.set(key, known);
  return { name: nameOf(font), bytes: await known };
}

const nameOf = (font: FullFont): string => `${cutName(font)}.${isOpenType(font) ? 'otf' : 'ttf'}`;

/** Whether the font has PostScript outlines (ISO/IEC 14496-22, 4.3). */
const isOpenType = ({ bytes }: FullFont): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'OTTO';

/** @param name the file name of a font or a licence */
export const fontMediaType = (name: string): string =>
  name.endsWith('.txt') ? 'text/plain' : `font/${name.slice(-3)}`;

const fontFaceRule = (font: FullFont): string => `@font-face {
  font-family: "${font.family}";
  font-style: ${font.style};
  font-weight: ${font.weight};
  src: url("fonts/${nameOf(font)}") format("${isOpenType(font) ? 'opentype' : 'truetype'}");
}
`;

const licencesOf = (fonts: Typefaces): BookFile[] =>
  familiesOf(fonts).map(({ family, licence }) => ({
    name: `${licence.kind}-${family.toLowerCase().replaceAll(' ', '-')}.txt`,
    bytes: licence.text,
  }));
