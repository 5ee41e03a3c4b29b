/**
 * Makes partners' pictures safe, once for all writers: SVGs are cleaned, photographs are decoded, turned
 * upright, made no larger than a page needs and encoded anew, which leaves all metadata behind.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { ByteCache } from '../model/byte-cache.ts';
import { imagePath } from '../model/item-files.ts';
import { logoFiles } from '../model/logo.ts';
import type { Picture, Pictures, RasterPicture } from '../model/picture.ts';
import type { Publication } from '../model/publication.ts';
import { slugOf } from '../model/slug.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { cleanSvg } from './svg.ts';

/** Longest side in pixels: enough for an A4 page's width at 240 dpi, and for readers' screens. */
const maxSide = 1600;
const maxBytes = 40_000_000;
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
  root: string,
  publication: Publication,
  cache?: ByteCache,
): Promise<PreparedPictures> {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  const files = picturePaths(publication);
  for (let at = 0; at < files.length; at += atOnce) {
    const group = files.slice(at, at + atOnce);
    const prepared = await Promise.all(group.map((file) => preparePicture(root, file, cache)));
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
  const logos = [
    ...publication.partners.map((each) => each.logo),
    ...publication.fundersList.map((each) => each.emblem),
  ];
  return [
    ...new Set([...inItems, ...logoFiles(publication.theme), ...logos.flatMap((logo) => (logo ? [logo.file] : []))]),
  ].sort();
}

/** By full path: a process that builds again, as `serve` does, encodes anew only what was saved since. */
const prepared = new Map<string, { readonly stamp: string; readonly picture: Picture }>();

async function preparePicture(root: string, file: string, cache: ByteCache | undefined): Promise<Picture | Problem> {
  const unreadable = (cause?: unknown): Problem => problem('image-unreadable', { file }, {}, cause);
  try {
    const full = path.join(root, file);
    const { size, mtimeMs } = await stat(full);
    if (size > maxBytes)
      return problem('file-too-large', { file }, { megabytes: Math.round(size / 1e6), limit: maxBytes / 1e6 });
    const stamp = `${file} ${size} ${mtimeMs}`;
    const known = prepared.get(full);
    if (known?.stamp === stamp) return known.picture;
    const bytes = await readFile(full);
    const picture = /\.svg$/i.test(file) ? cleanSvg(bytes.toString('utf8')) : await prepareRaster(file, bytes, cache);
    if (picture) prepared.set(full, { stamp, picture });
    return picture ?? unreadable();
  } catch (cause) {
    return unreadable(cause);
  }
}

async function prepareRaster(file: string, bytes: Uint8Array, cache: ByteCache | undefined): Promise<RasterPicture> {
  const key = createHash('sha256').update(JSON.stringify(recipe)).update(bytes).digest('hex');
  const kept = await cache?.read(key);
  const encoded = kept?.bytes ?? (await encodeRaster(bytes));
  // A photograph that cannot be kept costs time at the next build, no more.
  if (!kept) await cache?.write(key, { bytes: encoded }).catch(() => undefined);
  const { width, height, format } = await sharp(encoded).metadata();
  const [type, ending] = format === 'png' ? (['image/png', 'png'] as const) : (['image/jpeg', 'jpg'] as const);
  return { kind: 'raster', width, height, type, name: asciiName(file, ending), bytes: encoded };
}

async function encodeRaster(bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' }).rotate();
  const { hasAlpha, format } = await image.metadata();
  const sized = image.resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true });
  // Drawings and screenshots stay sharp as PNG; everything else is a photograph.
  const isDrawing = hasAlpha || format === 'png' || format === 'gif';
  const encoded = await (isDrawing ? sized.png(recipe.png) : sized.jpeg(recipe.jpeg)).toBuffer();
  // A copy: the encoder's own lies among what its threads have used, which could then not be given back.
  return new Uint8Array(encoded);
}

/** A name of plain letters that no other picture has: partners' names may be in any script or differ only by case. */
export function asciiName(file: string, ending: string): string {
  const stem = slugOf(path.basename(file, path.extname(file)));
  const mark = createHash('sha256').update(file).digest('hex').slice(0, 10);
  return `${stem.slice(0, 40) || 'image'}-${mark}.${ending}`;
}
