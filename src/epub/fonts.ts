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
import { mergeFonts } from './merge-fonts.ts';

export interface BookFonts {
  readonly css: string;
  /** One for each cut of a family. */
  readonly fonts: readonly EmbeddedFont[];
  /** The licence of each family, as a text file. */
  readonly licences: readonly BookFile[];
}

export interface EmbeddedFont extends BookFile, Pick<FontFace, 'family' | 'weight' | 'style'> {
  /** Its `@font-face` rule. */
  readonly css: string;
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
export async function bookFonts(text: string, language: string): Promise<BookFonts> {
  const used = charactersOf(text);
  const faces = fontFaces().filter((face) => isUsed(face, text));
  const cuts = Map.groupBy(faces, ({ family, weight, style }) => `${family} ${weight} ${style}`);
  const script = mainScript(language);
  const made = await Promise.all([...cuts.values()].map((cut) => embedCut(cut, used, script)));
  const fonts = made.flat();
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

const merged = new Map<string, EmbeddedFont>();

/** One cut of a family: its scripts' subsets in one file, the book's main script first, since its kerning is kept. */
async function embedCut(faces: readonly FontFace[], used: readonly string[], script: string): Promise<EmbeddedFont[]> {
  const wanted = faces
    .map((face) => ({ face, characters: charactersFor(face, used) }))
    .filter(({ characters }) => characters);
  const [first] = [...wanted].sort((a, b) => rank(a.face, script) - rank(b.face, script));
  if (!first) return [];
  const ordered = [first, ...wanted.filter((each) => each !== first)];
  const key = ordered.map(({ face, characters }) => `${face.name} ${characters}`).join('\n');
  const known = merged.get(key) ?? embeddedFont(first.face, mergeFonts(await Promise.all(ordered.map(subsetFace))));
  merged.set(key, known);
  return [known];
}

const rank = (face: FontFace, script: string): number => (face.subset === script ? 0 : face.subset === 'latin' ? 1 : 2);

/** The script that a language is written in, by its subset's name. */
function mainScript(language: string): string {
  const { script } = new Intl.Locale(language).maximize();
  return script === 'Cyrl' ? 'cyrillic' : script === 'Grek' ? 'greek' : 'latin';
}

/** What a face is to hold; empty where the book has no use for it. */
function charactersFor(face: FontFace, used: readonly string[]): string {
  const ranges = rangesOf(face);
  const own = used.filter((character) => covers(ranges, character));
  if (own.length === 0 && face.subset !== 'latin') return '';
  return [...new Set([...(alphabets[face.subset] ?? ''), ...own])].sort().join('');
}

const subsets = new Map<string, Promise<Uint8Array>>();

/** Made once for each set of characters. */
function subsetFace({
  face,
  characters,
}: {
  readonly face: FontFace;
  readonly characters: string;
}): Promise<Uint8Array> {
  const key = `${face.name} ${characters}`;
  const known =
    subsets.get(key) ?? subsetFont(sourceOf(face), characters, { targetFormat: 'sfnt', keepFeatures, noHinting: true });
  subsets.set(key, known);
  return known;
}

const sources = new Map<string, Uint8Array>();
function sourceOf(face: FontFace): Uint8Array {
  const source = sources.get(face.path) ?? readFileSync(face.path);
  sources.set(face.path, source);
  return source;
}

function embeddedFont({ family, weight, style }: FontFace, bytes: Uint8Array): EmbeddedFont {
  const name = `${family.toLowerCase().replaceAll(' ', '-')}-${weight}-${style}.ttf`;
  const css = `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  src: url("fonts/${name}") format("truetype");
}
`;
  return { name, bytes, family, weight, style, css };
}

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
