/** Cuts a full font down to some characters. */
import subsetFont from 'subset-font';
import type { FullFont } from './fonts.ts';

/** Kerning, ligatures and marks; small capitals and other alternates are never asked for. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/** `sfnt` is TrueType, for reading systems that know no WOFF2. @param characters a text with each of them */
export const subsetOf = (font: FullFont, characters: string, targetFormat: 'sfnt' | 'woff2'): Promise<Uint8Array> =>
  subsetFont(font.bytes, characters, { targetFormat, keepFeatures, noHinting: true });
