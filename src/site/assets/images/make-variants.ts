import { createHash } from 'node:crypto';
import Image from '@11ty/eleventy-img';
import type { ByteCache } from '../../../model/memory/byte-cache.ts';
import type { RasterPicture } from '../../../model/picture.ts';
import { plainFormat, type Variants, variantName } from './variants.ts';

/** A change here makes all pictures again. Sharp removes metadata by default. */
const encoding = {
  sharpWebpOptions: { quality: 78 },
  sharpJpegOptions: { quality: 80, mozjpeg: true },
  sharpPngOptions: { compressionLevel: 9 },
} as const;

/** The bytes of each variant, by name. */
export async function makeVariants(
  picture: RasterPicture,
  variants: Variants,
  cache: ByteCache | undefined,
): Promise<Map<string, Uint8Array>> {
  const source = createHash('sha256').update(picture.bytes).digest('hex');
  const keyOf = (name: string): string =>
    createHash('sha256')
      .update(JSON.stringify([encoding, source, name]))
      .digest('hex');
  const names = [...variants.webp, ...variants.plain].map(({ name }) => name);
  const known = await Promise.all(names.map(async (name) => [name, (await cache?.read(keyOf(name)))?.bytes] as const));
  const kept = new Map(known.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : [])));
  if (kept.size === new Set(names).size) return kept;
  const made = await encode(picture, variants);
  for (const [name, bytes] of made) await cache?.write(keyOf(name), { bytes });
  return made;
}

async function encode(picture: RasterPicture, { webp }: Variants): Promise<Map<string, Uint8Array>> {
  const made = await Image(Buffer.from(picture.bytes), {
    ...encoding,
    widths: webp.map(({ width }) => width),
    formats: ['webp', plainFormat(picture)],
    // Its own cache works only when it writes to the output folder.
    useCache: false,
    dryRun: true,
    minimumThreshold: 1,
  });
  const entries = Object.values(made).flatMap((list) => list ?? []);
  return new Map(entries.map(({ width, format, buffer }) => [variantName(picture, width, format), buffer]));
}
