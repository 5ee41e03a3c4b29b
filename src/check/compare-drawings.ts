/**
 * Draws each SVG twice, as the partner's file and as in the publication, and compares the pixels. Readers must see what
 * partners see in their program.
 */
import { createHash } from 'node:crypto';
import { fullFonts } from '../design/fonts.ts';
import { cleanSvg } from '../images/svg/clean-svg.ts';
import { elementAt } from '../images/svg/element-at.ts';
import { originalSvg, standaloneSvg } from '../images/svg/standalone.ts';
import { svgPicture } from '../images/svg/svg-picture.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { SvgPicture } from '../model/picture.ts';
import type { Printer } from '../printing/launch.ts';
import { maxPictureBytes } from '../problems/limits.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { type ContentStore, isFault } from '../storage/store.ts';

export interface ComparedDrawing {
  readonly file: string;
  readonly source: string;
  readonly picture: SvgPicture;
}

/** The width of the compared pictures in CSS px. */
const width = 800;
const greatestHeight = 4000;
/** Of 255. Smaller differences are invisible and come from rounding. */
const tolerance = 32;
/** Px. Words in embedded HTML become lines of text and may move by this much. */
const foreignReach = 3;
/** The share of pixels that may differ. */
const allowedShare = 0.001;

/** Change this when drawings are cleaned or compared in another way, so that old results are not used. */
const recipe = 'drawings 1';

export interface CompareMeans {
  /** Results for drawings that have not changed. */
  readonly cache: ByteCache;
  /** Undefined where this machine has no browser. Called only for drawings without a stored result. */
  readonly openPrinter: () => Promise<Printer | undefined>;
}

/** @param files drawings that can be shown completely, relative to the store */
export async function compareDrawings(
  store: ContentStore,
  files: readonly string[],
  { cache, openPrinter }: CompareMeans,
): Promise<Problem[]> {
  const drawings = (await Promise.all(files.map((file) => readDrawing(store, file)))).flatMap((each) => each ?? []);
  const known = await Promise.all(drawings.map((each) => recall(each, cache)));
  const open = drawings.filter((_, at) => known[at] === undefined);
  const printer = open.length > 0 ? await openPrinter() : undefined;
  if (open.length > 0 && !printer)
    return [...known.flatMap((each) => each ?? []), problem('svg-not-compared', {}, { count: open.length })];
  try {
    for (const drawing of open) {
      if (!printer) break;
      const found = await compareDrawing(drawing, printer);
      await cache.write(keyOf(drawing), { bytes: Buffer.from(JSON.stringify(found ?? null)) });
      known.push(found ? [found] : []);
    }
  } finally {
    await printer?.close();
  }
  return known.flatMap((each) => each ?? []);
}

async function readDrawing(store: ContentStore, file: string): Promise<ComparedDrawing | undefined> {
  const bytes = await store.read(file, maxPictureBytes);
  if (isFault(bytes)) return undefined;
  const source = new TextDecoder().decode(bytes);
  const cleaned = cleanSvg(source);
  if (typeof cleaned === 'string') return undefined;
  // A browser detects the format of a photograph by itself.
  const images = cleaned.embedded.map((each) => ({
    kind: 'raster' as const,
    type: 'image/png' as const,
    name: '',
    width: 1,
    height: 1,
    bytes: each,
  }));
  return { file, source, picture: svgPicture(cleaned, images) };
}

const keyOf = ({ file, source, picture }: ComparedDrawing): string =>
  createHash('sha256')
    .update(`${recipe}\0${file}\0${source}\0${standaloneSvg(picture, '')}`)
    .digest('hex');

async function recall(drawing: ComparedDrawing, cache: ByteCache): Promise<Problem[] | undefined> {
  const kept = await cache.read(keyOf(drawing));
  if (!kept) return undefined;
  const found = JSON.parse(Buffer.from(kept.bytes).toString('utf8')) as Problem | null;
  return found ? [found] : [];
}

/** Undefined where both look the same, and where a browser does not show the file at all. */
export async function compareDrawing(drawing: ComparedDrawing, printer: Printer): Promise<Problem | undefined> {
  const { file, source, picture } = drawing;
  const original = await pixelsOf(file, originalSvg(source, picture, houseStyle()), picture, printer);
  const ours = await pixelsOf(file, standaloneSvg(picture, houseStyle()), picture, printer);
  const reach = /<foreignObject/.test(source) ? foreignReach : 0;
  const { share, at } = compare(original, ours, reach);
  if (share <= allowedShare) return undefined;
  const scale = picture.width / width;
  const [x = 0, y = 0] = picture.viewBox.split(' ').map(Number);
  const found = elementAt(source, x + at[0] * scale, y + at[1] * scale);
  const place = { file, ...(found && { line: found.line }) };
  return problem('svg-differs', place, {
    share: Math.max(0.1, Math.round(share * 1000) / 10),
    part: found?.part ?? '<svg>',
  });
}

/** Words on the page are in the house's typeface, so the partner's file is drawn with it too. */
function houseStyle(): string {
  const sans = fullFonts().find(({ role, style, weight }) => role === 'sans' && style === 'normal' && weight === 400);
  const source = sans ? `src:url(data:font/ttf;base64,${Buffer.from(sans.bytes).toString('base64')})` : '';
  return `@font-face{font-family:house;${source}}*{font-family:house,sans-serif!important}`;
}

interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
}

async function pixelsOf(
  name: string,
  svg: string,
  { height, width: wide }: SvgPicture,
  printer: Printer,
): Promise<Pixels> {
  const shown = Math.min(greatestHeight, Math.max(1, Math.ceil((height * width) / wide)));
  const html = `<!doctype html><style>body{margin:0;background:#fff}img{display:block;width:${width}px}</style><img src="drawing.svg">`;
  const files = new Map([['drawing.svg', { type: 'image/svg+xml', bytes: Buffer.from(svg) }]]);
  const png = await printer.print({ name, html, files }, (session) => session.photograph(width, shown));
  // Loaded only for new drawings.
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

/** The share of differing pixels, and their centre. @param reach how far a pixel may have moved */
function compare(
  one: Pixels,
  other: Pixels,
  reach: number,
): { readonly share: number; readonly at: readonly [number, number] } {
  let [count, x, y] = [0, 0, 0];
  for (let at = 0; at < one.data.length; at += 3) {
    if (isLike(one, other, at, at) || (reach > 0 && isNear(one, other, at, reach) && isNear(other, one, at, reach)))
      continue;
    count += 1;
    x += (at / 3) % one.width;
    y += Math.floor(at / 3 / one.width);
  }
  return { share: (3 * count) / one.data.length, at: [x / count, y / count] };
}

const isLike = (one: Pixels, other: Pixels, at: number, there: number): boolean =>
  [0, 1, 2].every(
    (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[there + channel] ?? 0)) <= tolerance,
  );

/** Whether the other picture has the same pixel within this distance. */
function isNear(one: Pixels, other: Pixels, at: number, reach: number): boolean {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      if (isLike(one, other, at, at + 3 * (down * one.width + right))) return true;
    }
  }
  return false;
}
