/** Reduces a full font to some characters. */
import subsetFont from 'subset-font';
import type { FullFont } from './fonts.ts';

/** Kerning, ligatures and marks. Nothing uses small capitals and other alternates. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/** `sfnt` is TrueType, for reading systems without WOFF2. @param characters a text that contains each of them */
export const subsetOf = (font: FullFont, characters: string, targetFormat: 'sfnt' | 'woff2'): Promise<Uint8Array> =>
  subsetFont(font.bytes, characters, { targetFormat, keepFeatures, noHinting: true });
