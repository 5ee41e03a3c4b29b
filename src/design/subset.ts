/** Cuts a full font down to some characters. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { FullFont } from './fonts.ts';

/** Kerning, ligatures and marks; small capitals and other alternates are never asked for. */
const keepFeatures = ['kern', 'liga', 'clig', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/** `sfnt` is TrueType, for reading systems that know no WOFF2. @param characters a text with each of them */
export const subsetOf = (font: FullFont, characters: string, targetFormat: 'sfnt' | 'woff2'): Promise<Uint8Array> =>
  subsetFont(sourceOf(font), characters, { targetFormat, keepFeatures, noHinting: true });

const sources = new Map<string, Uint8Array>();

function sourceOf({ path }: FullFont): Uint8Array {
  const source = sources.get(path) ?? readFileSync(path);
  sources.set(path, source);
  return source;
}
