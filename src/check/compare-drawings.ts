/**
 * Draws each SVG twice, as the partner's file and as the publication shows it, and compares the pixels: what a partner
 * sees in her program must be what readers see.
 */
import sharp from 'sharp';
import { elementAt } from '../images/svg/element-at.ts';
import { originalSvg, standaloneSvg } from '../images/svg/standalone.ts';
import type { SvgPicture } from '../model/picture.ts';
import type { Printer } from '../printing/launch.ts';
import { type Problem, problem } from '../problems/problem.ts';

export interface ComparedDrawing {
  readonly file: string;
  readonly source: string;
  readonly picture: SvgPicture;
}

/** CSS px. */
const width = 800;
const greatestHeight = 4000;
/** Of 255: less than this is the same to the eye, and comes of rounding. */
const tolerance = 32;
/** Of the pixels. */
const allowedShare = 0.001;

/** Undefined where both look the same, and where a browser does not show the file, which is then wrong by itself. */
export async function compareDrawing(drawing: ComparedDrawing, printer: Printer): Promise<Problem | undefined> {
  const { file, source, picture } = drawing;
  const original = await pixelsOf(file, originalSvg(source, picture), picture, printer);
  const ours = await pixelsOf(file, standaloneSvg(picture), picture, printer);
  const { share, at } = compare(original, ours);
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
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

/** The share of pixels that differ, and the middle of them. */
function compare(one: Pixels, other: Pixels): { readonly share: number; readonly at: readonly [number, number] } {
  let [count, x, y] = [0, 0, 0];
  for (let at = 0; at < one.data.length; at += 3) {
    if (
      ![0, 1, 2].some(
        (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > tolerance,
      )
    )
      continue;
    count += 1;
    x += (at / 3) % one.width;
    y += Math.floor(at / 3 / one.width);
  }
  return { share: (3 * count) / one.data.length, at: [x / count, y / count] };
}
