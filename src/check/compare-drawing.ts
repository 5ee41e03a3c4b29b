/** Draws an SVG twice, as the partner's file and as in the publication, and compares the pixels. */
import { fullFonts } from '../design/fonts.ts';
import { cleanSvg } from '../images/svg/clean-svg.ts';
import { elementAt } from '../images/svg/element-at.ts';
import { originalSvg, standaloneSvg } from '../images/svg/standalone.ts';
import { svgPicture } from '../images/svg/svg-picture.ts';
import type { SvgPicture } from '../model/picture.ts';
import type { Printer } from '../printing/launch.ts';
import { type Problem, problem } from '../problems/problem.ts';

export interface DrawingFile {
  readonly file: string;
  /** The text of the file. */
  readonly source: string;
}

export interface ComparedDrawing extends DrawingFile {
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

/** A drawing as the publication shows it. Undefined for a file that is refused. */
export function readDrawing({ file, source }: DrawingFile): ComparedDrawing | undefined {
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
