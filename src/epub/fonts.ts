/**
 * The typefaces of a book, cut down to the characters that it uses. TrueType rather than WOFF2: every reading
 * system knows it, and it costs 3 ms a face where WOFF2's compression costs 150.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { type FontFace, fontFaces } from '../design/fonts.ts';
import type { BookFile } from './book.ts';

export interface BookFonts {
  readonly css: string;
  /** The subsets. */
  readonly fonts: readonly FontSubset[];
  /** The licence of each family, as a text file. */
  readonly licences: readonly BookFile[];
}

/** Kerning, ligatures and marks; small capitals and other alternates are never asked for. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/**
 * Letters that a subset has in any case: books of one language then share their subsets, and a reader who
 * looks a word up or writes a note meets no gaps.
 */
const alphabets: Readonly<Record<string, string>> = {
  latin:
    ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u00a0«»·–—‘’“”„…€',
  'latin-ext': 'ĂăȘșȚț',
  cyrillic: 'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя№',
  greek: 'ΑΆΒΓΔΕΈΖΗΉΘΙΊΪΚΛΜΝΞΟΌΠΡΣΤΥΎΫΦΧΨΩΏαάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
};

/** @param text everything that the book shows */
export async function bookFonts(text: string): Promise<BookFonts> {
  const used = charactersOf(text);
  const faces = fontFaces().filter((face) => isUsed(face, text));
  const made = await Promise.all(faces.map((face) => subsetFace(face, used)));
  const fonts = made.filter((each) => each !== undefined);
  return { css: fonts.map((each) => each.css).join(''), fonts, licences: familyLicences() };
}

/** The characters beyond ASCII, each once. A text has millions: they are counted, not collected. */
function charactersOf(text: string): string[] {
  const seen = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) seen.add(code);
  }
  return [...seen].map((code) => String.fromCharCode(code));
}

/** The faces that the style sheet asks for: italics only for emphasis in running text. */
const isUsed = (face: FontFace, text: string): boolean =>
  face.style === 'normal' || (face.family === 'Source Serif 4' && face.weight === 400 && text.includes('<em>'));

/** The part of a face that a book needs. */
export interface FontSubset extends BookFile {
  readonly face: FontFace;
  readonly css: string;
}

const subsets = new Map<string, Promise<FontSubset>>();

/** The part of a face that a book needs, or undefined; made once for each set of characters. */
async function subsetFace(face: FontFace, used: readonly string[]): Promise<FontSubset | undefined> {
  const ranges = rangesOf(face);
  const own = used.filter((character) => covers(ranges, character));
  if (own.length === 0 && face.subset !== 'latin') return undefined;
  const characters = [...new Set([...(alphabets[face.subset] ?? ''), ...own])].sort().join('');
  const key = `${face.name} ${characters}`;
  const known = subsets.get(key) ?? makeSubset(face, characters);
  subsets.set(key, known);
  return known;
}

async function makeSubset(face: FontFace, characters: string): Promise<FontSubset> {
  const bytes = await subsetFont(sourceOf(face), characters, { targetFormat: 'sfnt', keepFeatures, noHinting: true });
  const name = face.name.replace(/\.woff2$/, '.ttf');
  return { name, bytes, face, css: faceRule(face, name) };
}

const sources = new Map<string, Uint8Array>();
function sourceOf(face: FontFace): Uint8Array {
  const source = sources.get(face.path) ?? readFileSync(face.path);
  sources.set(face.path, source);
  return source;
}

const faceRule = (face: FontFace, name: string): string => `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  src: url("fonts/${name}") format("truetype");
  unicode-range: ${readableRange(face.unicodeRange)};
}
`;

/**
 * MuPDF drops a whole style sheet where a range begins with a letter: U+FEFF, and U+FFFD too. So each gets a zero
 * before it, and the byte order mark, which no font should draw, goes.
 */
const readableRange = (range: string): string =>
  range
    .split(/,\s*/)
    .filter((each) => !/^U\+FEFF$/i.test(each))
    .map((each) => each.replace(/(?<=[+-])(?=[a-f])/gi, '0'))
    .join(', ');

function rangesOf(face: FontFace): [number, number][] {
  return face.unicodeRange.split(/,\s*/).map((range) => {
    const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

function covers(ranges: readonly [number, number][], character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => code >= first && code <= last);
}

const require = createRequire(import.meta.url);
let licences: readonly BookFile[] | undefined;

function familyLicences(): readonly BookFile[] {
  licences ??= ['source-serif-4', 'source-sans-3'].map((family) => {
    const folder = path.dirname(require.resolve(`@fontsource/${family}/package.json`));
    return { name: `OFL-${family}.txt`, bytes: readFileSync(path.join(folder, 'LICENSE')) };
  });
  return licences;
}
