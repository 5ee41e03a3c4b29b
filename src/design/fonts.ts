/** The typefaces of site and books: Source Serif 4 for reading, Source Sans 3 for everything around it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

export interface FontFace {
  readonly family: 'Source Serif 4' | 'Source Sans 3';
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  /** The script it covers: latin, latin-ext, cyrillic, cyrillic-ext, greek, vietnamese. */
  readonly subset: string;
  /** CSS unicode-range. */
  readonly unicodeRange: string;
  /** A name for addresses: `source-serif-4-cyrillic-400-normal.woff2`. */
  readonly name: string;
  /** Absolute path of the WOFF2 file. */
  readonly path: string;
}

/** A cut of a family in one file with all its scripts: for books that are read without a browser, and for drawings. */
export interface FullFont extends Pick<FontFace, 'family' | 'weight' | 'style'> {
  /** Absolute path of the TrueType file. */
  readonly path: string;
  /** Absolute path of the licence's text. */
  readonly licence: string;
}

const packages = [
  { family: 'Source Serif 4', package: '@fontsource/source-serif-4', full: '@expo-google-fonts/source-serif-4' },
  { family: 'Source Sans 3', package: '@fontsource/source-sans-3', full: '@expo-google-fonts/source-sans-3' },
] as const;
const cuts = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
  { weight: 600, style: 'italic' },
] as const;

let known: readonly FontFace[] | undefined;

/** Every face of both families, in the cuts that the publications use. Throws where a font package is missing. */
export function fontFaces(): readonly FontFace[] {
  known ??= packages.flatMap((each) => cuts.flatMap((cut) => readFaces(each.family, each.package, cut)));
  return known;
}

let knownFull: readonly FullFont[] | undefined;

/** Every cut of both families that the publications use, whole. Throws where a font package is missing. */
export function fullFonts(): readonly FullFont[] {
  knownFull ??= packages.flatMap((each) => cuts.map((cut) => fullFont(each.family, each.full, cut)));
  return knownFull;
}

/** `@font-face` rules. @param addressOf the address of a face's file, as the style sheet sees it */
export const fontFaceCss = (faces: readonly FontFace[], addressOf: (face: FontFace) => string): string =>
  faces
    .map(
      (face) => `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("${addressOf(face)}") format("woff2");
  unicode-range: ${face.unicodeRange};
}
`,
    )
    .join('');

function readFaces(family: FontFace['family'], from: string, cut: (typeof cuts)[number]): FontFace[] {
  const folder = path.dirname(require.resolve(`${from}/package.json`));
  const sheet = readFileSync(path.join(folder, `${cut.weight}${cut.style === 'italic' ? '-italic' : ''}.css`), 'utf8');
  return [...sheet.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([rule]) => {
    const name = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule)?.[1];
    const unicodeRange = /unicode-range:\s*([^;]+);/.exec(rule)?.[1];
    if (!name || !unicodeRange) return [];
    const subset = name.replace(/^source-(?:serif-4|sans-3)-/, '').replace(/-\d+-\w+\.woff2$/, '');
    return [{ family, ...cut, subset, unicodeRange, name, path: path.join(folder, 'files', name) }];
  });
}

function fullFont(family: FullFont['family'], from: string, cut: (typeof cuts)[number]): FullFont {
  const folder = path.dirname(require.resolve(`${from}/package.json`));
  const name = `${cut.weight}${cut.weight === 400 ? 'Regular' : 'SemiBold'}${cut.style === 'italic' ? '_Italic' : ''}`;
  const file = `${family.replaceAll(' ', '')}_${name}.ttf`;
  return { family, ...cut, path: path.join(folder, name, file), licence: path.join(folder, 'LICENSE_FONT') };
}
