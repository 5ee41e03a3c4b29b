/** The size of a drawing and its visible area (SVG 2, 8). */
import { type Bounds, inkBounds } from './bounds.ts';
import type { Styles } from './style/cascade.ts';
import { propertyOf } from './style/computed.ts';
import { lengthOf } from './style/lengths.ts';
import type { SvgElement } from './tree.ts';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The visible area, in units of the drawing; undefined where nothing is drawn and no size is given. */
export function frameOf(root: SvgElement, styles: Styles): Frame | undefined {
  const box = boxOf(root.attributes.get('viewBox'));
  const size = (name: 'width' | 'height'): number | undefined => positive(lengthOf(propertyOf(root, name, styles)));
  const [width, height] = [size('width'), size('height')];
  if (box) return width && height ? asWideAs(box, width / height, root.attributes.get('preserveAspectRatio')) : box;
  if (width && height) return { x: 0, y: 0, width, height };
  return roundedFrame(inkBounds(root, styles));
}

const positive = (length: number | undefined): number | undefined =>
  length !== undefined && length > 0 && Number.isFinite(length) ? length : undefined;

export function boxOf(written: string | undefined): Frame | undefined {
  const numbers = (written ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return numbers.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { x, y, width, height }
    : undefined;
}

/**
 * If the picture is wider or higher than its view box, the area beside the box is visible too, unless the file says
 * otherwise.
 */
function asWideAs(box: Frame, ratio: number, fit = 'xMidYMid'): Frame {
  const own = box.width / box.height;
  if (/slice|none/.test(fit) || Math.abs(ratio / own - 1) < 0.005) return box;
  const width = ratio > own ? box.height * ratio : box.width;
  const height = ratio > own ? box.height : box.width / ratio;
  const share = (axis: 'x' | 'Y'): number =>
    new RegExp(`${axis}Min`).test(fit) ? 0 : new RegExp(`${axis}Max`).test(fit) ? 1 : 0.5;
  return {
    x: round(box.x - (width - box.width) * share('x')),
    y: round(box.y - (height - box.height) * share('Y')),
    width: round(width),
    height: round(height),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function roundedFrame(bounds: Bounds | undefined): Frame | undefined {
  if (!bounds) return undefined;
  const [left, top] = [Math.floor(bounds.left), Math.floor(bounds.top)];
  const [width, height] = [Math.ceil(bounds.right) - left, Math.ceil(bounds.bottom) - top];
  return width > 0 && height > 0 ? { x: left, y: top, width, height } : undefined;
}
