/**
 * Makes partners' pictures safe, once for all writers. SVGs are cleaned. Photographs are decoded, turned upright,
 * reduced to the size of a page and encoded again, which removes all metadata.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { Picture, Pictures, RasterPicture, SvgPicture } from '../model/picture.ts';
import type { Publication } from '../model/publication.ts';
import { slugOf } from '../model/slug.ts';
import { maxPictureBytes, maxPicturePixels } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { remembered } from '../storage/memory.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import { fileProblem } from '../storage/store-problems.ts';
import { picturePaths } from './picture-paths.ts';
import { isSvgFile, refusedPicture, tooManyPixels } from './refused-picture.ts';
import { cleanSvg } from './svg/clean-svg.ts';
import { svgPicture } from './svg/svg-picture.ts';
import { refusedSvg } from './svg/svg-problems.ts';

/** Longest side in pixels: enough for the width of an A4 page at 240 dpi, and for screens. */
const maxSide = 1600;
/** Everything that changes the bytes of an encoded photograph, for the cache key. */
const recipe = { maxSide, png: { compressionLevel: 9 }, jpeg: { quality: 80 }, encoder: sharp.versions } as const;
/** Decoded pictures are large. Two at a time keep most processors busy and need little memory. */
const atOnce = 2;
// No picture is processed twice, and several are processed at once. More threads would only need more memory.
sharp.cache(false);
sharp.concurrency(1);

export interface PreparedPictures {
  readonly pictures: Pictures;
  readonly problems: readonly Problem[];
}

/**
 * All pictures of studies and news, and all logos. A picture that cannot be read is a problem and stops nothing.
 *
 * @param cache keeps encoded photographs from build to build
 */
export async function preparePictures(
  store: ContentStore,
  publication: Publication,
  cache?: ByteCache,
): Promise<PreparedPictures> {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  const files = picturePaths(publication);
  for (let at = 0; at < files.length; at += atOnce) {
    const group = files.slice(at, at + atOnce);
    const prepared = await Promise.all(group.map((file) => preparePicture(store, file, cache)));
    prepared.forEach((each, index) => {
      if ('code' in each) problems.push(each);
      else pictures.set(group[index] ?? '', each);
    });
  }
  return { pictures, problems };
}

/** Results are remembered, so that `serve` processes only files that have changed. */
export const preparePicture = (
  store: ContentStore,
  file: string,
  cache: ByteCache | undefined,
): Promise<Picture | Problem> =>
  remembered(store, file, preparePictures, '', async () => {
    const bytes = await store.read(file, maxPictureBytes);
    if (isFault(bytes)) return fileProblem(file, bytes);
    const refused = refusedPicture(file, bytes);
    if (refused) return refused;
    return isSvgFile(file) ? prepareSvg(file, bytes, cache) : prepareRaster(file, bytes, cache);
  });

/** Photographs inside a drawing are encoded again like all others. */
async function prepareSvg(
  file: string,
  bytes: Uint8Array,
  cache: ByteCache | undefined,
): Promise<SvgPicture | Problem> {
  const cleaned = cleanSvg(new TextDecoder().decode(bytes));
  if (typeof cleaned === 'string') return refusedSvg(file, cleaned);
  const images: RasterPicture[] = [];
  for (const [index, embedded] of cleaned.embedded.entries()) {
    const image = await prepareRaster(`${file}#${index + 1}`, embedded, cache);
    if ('code' in image) return { ...image, file };
    images.push(image);
  }
  return svgPicture(cleaned, images);
}

async function prepareRaster(
  file: string,
  bytes: Uint8Array,
  cache: ByteCache | undefined,
): Promise<RasterPicture | Problem> {
  const key = createHash('sha256').update(JSON.stringify(recipe)).update(bytes).digest('hex');
  const kept = await cache?.read(key);
  const encoded = kept?.bytes ?? (await encodeRaster(file, bytes));
  if ('code' in encoded) return encoded;
  if (encoded instanceof Error) return problem('image-unreadable', { file }, {}, encoded);
  // A failed write to the cache only makes the next build slower.
  if (!kept) await cache?.write(key, { bytes: encoded }).catch(() => undefined);
  const { width, height, format } = await sharp(encoded).metadata();
  const [type, ending] = format === 'png' ? (['image/png', 'png'] as const) : (['image/jpeg', 'jpg'] as const);
  return { kind: 'raster', width, height, type, name: asciiName(file, ending), bytes: encoded };
}

/** The encoded photograph, or the decoder's error where the file is not a photograph. */
async function encodeRaster(file: string, bytes: Uint8Array): Promise<Uint8Array | Error | Problem> {
  const image = sharp(bytes, { limitInputPixels: maxPicturePixels, failOn: 'error' }).rotate();
  // Only errors of the decoder are faults of the picture. Others are thrown again.
  const metadata = await image.metadata().catch(decodingFault);
  if (metadata instanceof Error) return metadata;
  const tooLarge = tooManyPixels(file, metadata);
  if (tooLarge) return tooLarge;
  const { hasAlpha, format } = metadata;
  const sized = image.resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  // Drawings and screenshots become PNG to stay sharp; everything else becomes JPEG.
  const isDrawing = hasAlpha || format === 'png' || format === 'gif';
  const encoded = await (isDrawing ? sized.png(recipe.png) : sized.jpeg(recipe.jpeg)).toBuffer().catch(decodingFault);
  // A copy, so that the memory of the encoder's threads can be freed.
  return encoded instanceof Error ? encoded : new Uint8Array(encoded);
}

/** @throws errors that are not the picture's fault: no memory, a wrong call */
function decodingFault(cause: unknown): Error {
  if (cause instanceof Error && cause.constructor === Error && !('code' in cause)) return cause;
  throw cause;
}

/** A unique ASCII file name: partners' names may be in any script or differ only by case. */
export function asciiName(file: string, ending: string): string {
  const stem = slugOf(path.basename(file, path.extname(file)));
  const mark = createHash('sha256').update(file).digest('hex').slice(0, 10);
  return `${stem.slice(0, 40) || 'image'}-${mark}.${ending}`;
}
