import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { cutName, type FullFont } from '../../../design/fonts.ts';
import { subsetOf } from '../../../design/subset.ts';
import type { ByteCache } from '../../../model/memory/byte-cache.ts';

/** The plan of a font subset: everything that its bytes depend on. */
export interface WebFont {
  readonly font: FullFont;
  /** A text with every character of the subset, sorted by code point. */
  readonly characters: string;
  /** Contains a hash of its inputs: `source-serif-4-400-normal-0a1b2c3d4e.woff2`. */
  readonly name: string;
}

export function webFont(font: FullFont, codes: ReadonlySet<number>): WebFont {
  const characters = String.fromCodePoint(...[...codes].sort((a, b) => a - b));
  const hash = createHash('sha256').update(`${subsetter} ${font.hash} ${characters}`).digest('hex').slice(0, 10);
  return { font, characters, name: `${cutName(font)}-${hash}.woff2` };
}

export async function makeWebFont(
  { font, characters, name }: WebFont,
  cache: ByteCache | undefined,
): Promise<Uint8Array> {
  const key = createHash('sha256').update(name).digest('hex');
  const known = await cache?.read(key);
  if (known) return known.bytes;
  const bytes = await subsetOf(font, characters, 'woff2');
  await cache?.write(key, { bytes });
  return bytes;
}

const { version: subsetter } = createRequire(import.meta.url)('subset-font/package.json') as { version: string };
