/**
 * Makes partners' pictures safe, once for all writers: SVGs are cleaned, photographs are decoded, turned
 * upright, made no larger than a page needs and encoded anew, which leaves all metadata behind.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import sharp from 'sharp';
import { imagePath } from '../model/item-files.ts';
import { logoFiles } from '../model/logo.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import { maxPictureBytes, type Picture, type Pictures, type RasterPicture, type SvgPicture } from '../model/picture.ts';
import type { Publication } from '../model/publication.ts';
import { slugOf } from '../model/slug.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { remembered } from '../storage/memory.ts';
import { type ContentStore, isFault } from '../storage/store.ts';
import { fileProblem } from '../storage/store-problems.ts';
import { cleanSvg } from './svg/clean-svg.ts';
import { svgPicture } from './svg/svg-picture.ts';
import { refusedSvg } from './svg/svg-problems.ts';

/** Longest side in pixels: enough for an A4 page's width at 240 dpi, and for readers' screens. */
const maxSide = 1600;
/** Whatever changes the bytes of an encoded photograph. */
const recipe = { maxSide, png: { compressionLevel: 9 }, jpeg: { quality: 80 }, encoder: sharp.versions } as const;
/** Decoded pictures are large: two at a time keep most processors busy and memory small. */
const atOnce = 2;
const maxPixels = 120_000_000;
// No picture is worked on twice, and several at once need no helpers: each thread holds memory of its own.
sharp.cache(false);
sharp.concurrency(1);

export interface PreparedPictures {
  readonly pictures: Pictures;
  readonly problems: readonly Problem[];
}

/**
 * All pictures that the studies, news and logos name; what cannot be read is a problem, not a stop.
 *
 * @param cache where encoded photographs are kept from build to build
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

/** The paths, relative to the content folder, of every picture that may be shown. */
function picturePaths(publication: Publication): string[] {
  const items = [...publication.studies, ...publication.news];
  const inItems = items.flatMap((item) =>
    (item.facts.images ?? [])
      .filter((image) => image.consent?.withdrawn === undefined)
      .map((image) => imagePath(item, image)),
  );
  const logos = [...publication.partners.map((each) => each.logo), ...publication.funders.map((each) => each.emblem)];
  return [
    ...new Set([...inItems, ...logoFiles(publication.theme), ...logos.flatMap((logo) => (logo ? [logo.file] : []))]),
  ].sort();
}

/** A process that builds again, as `serve` does, works only on what was saved since. */
const preparePicture = (store: ContentStore, file: string, cache: ByteCache | undefined): Promise<Picture | Problem> =>
  remembered(store, file, preparePictures, '', async () => {
    const bytes = await store.read(file, maxPictureBytes);
    if (isFault(bytes)) return fileProblem(file, bytes);
    if (bytes.length === 0) return problem('image-unreadable', { file });
    return /\.svg$/i.test(file) ? prepareSvg(file, bytes, cache) : prepareRaster(file, bytes, cache);
  });

/** Photographs inside a drawing are encoded again like any other. */
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
    if ('code' in image) return problem('image-unreadable', { file }, {}, image.cause);
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
  const encoded = kept?.bytes ?? (await encodeRaster(bytes));
  if (encoded instanceof Error) return problem('image-unreadable', { file }, {}, encoded);
  // A photograph that cannot be kept costs time at the next build, no more.
  if (!kept) await cache?.write(key, { bytes: encoded }).catch(() => undefined);
  const { width, height, format } = await sharp(encoded).metadata();
  const [type, ending] = format === 'png' ? (['image/png', 'png'] as const) : (['image/jpeg', 'jpg'] as const);
  return { kind: 'raster', width, height, type, name: asciiName(file, ending), bytes: encoded };
}

/** The photograph as it is shown, or what the decoder says where it is none. */
async function encodeRaster(bytes: Uint8Array): Promise<Uint8Array | Error> {
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).rotate();
  // Only what the decoder says is the picture's; anything that our own code throws is not.
  const metadata = await image.metadata().catch(decodingFault);
  if (metadata instanceof Error) return metadata;
  const { hasAlpha, format } = metadata;
  const sized = image.resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  // Drawings and screenshots stay sharp as PNG; everything else is a photograph.
  const isDrawing = hasAlpha || format === 'png' || format === 'gif';
  const encoded = await (isDrawing ? sized.png(recipe.png) : sized.jpeg(recipe.jpeg)).toBuffer().catch(decodingFault);
  // A copy: the encoder's own lies among what its threads have used, which could then not be given back.
  return encoded instanceof Error ? encoded : new Uint8Array(encoded);
}

/** @throws what is no mistake of the picture: memory that is full, a wrong call */
function decodingFault(cause: unknown): Error {
  if (cause instanceof Error && cause.constructor === Error && !('code' in cause)) return cause;
  throw cause;
}

/** A name of plain letters that no other picture has: partners' names may be in any script or differ only by case. */
export function asciiName(file: string, ending: string): string {
  const stem = slugOf(path.basename(file, path.extname(file)));
  const mark = createHash('sha256').update(file).digest('hex').slice(0, 10);
  return `${stem.slice(0, 40) || 'image'}-${mark}.${ending}`;
}
