/** The area of a drawing that has ink. */
import svgpath from 'svgpath';
import type { Styles } from './style/cascade.ts';
import { computedOf, isSwitchedOff, propertyOf } from './style/computed.ts';
import { lengthOf } from './style/lengths.ts';
import { elementsIn, isElement, type SvgElement, textOf } from './tree.ts';

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Elements whose children are drawn only through a reference. */
const unseen = new Set(
  'defs symbol clipPath mask marker pattern linearGradient radialGradient filter style title desc metadata'.split(' '),
);
/** Ems: roughly the mean width of a letter. */
const letterWidth = 0.55;

/** Bounds of curves are estimated by their control points. @returns undefined where nothing is drawn */
export function inkBounds(root: SvgElement, styles: Styles): Bounds | undefined {
  const points = pointsIn(root, [], styles, new Map(idsIn(root)), 0);
  if (points.length === 0) return undefined;
  const across = (axis: 0 | 1, choose: (a: number, b: number) => number): number =>
    points.reduce((found, point) => choose(found, point[axis]), points[0]?.[axis] ?? 0);
  return {
    left: across(0, Math.min),
    top: across(1, Math.min),
    right: across(0, Math.max),
    bottom: across(1, Math.max),
  };
}

const shapes = new Set('rect circle ellipse line polyline polygon path text image use foreignObject'.split(' '));

export const drawsSomething = (element: SvgElement, styles: Styles): boolean =>
  !unseen.has(element.name) &&
  !isSwitchedOff(element, styles) &&
  (shapes.has(element.name) || elementsIn(element).some((child) => drawsSomething(child, styles)));

type Point = readonly [number, number];

const idsIn = (element: SvgElement): [string, SvgElement][] =>
  elementsIn(element).flatMap((child) => {
    const id = child.attributes.get('id');
    return [...(id ? [[id, child] as [string, SvgElement]] : []), ...idsIn(child)];
  });

function pointsIn(
  element: SvgElement,
  transforms: readonly string[],
  styles: Styles,
  ids: ReadonlyMap<string, SvgElement>,
  depth: number,
): Point[] {
  if (unseen.has(element.name) || isSwitchedOff(element, styles)) return [];
  const own = [...transforms, propertyOf(element, 'transform', styles) ?? ''];
  const target = element.name === 'use' && depth < 20 ? ids.get(hrefOf(element)?.slice(1) ?? '') : undefined;
  if (target) {
    const [x, y] = [numberOf(element, 'x', styles), numberOf(element, 'y', styles)];
    const inner = [...own, `translate(${x} ${y})`];
    const children = target.name === 'symbol' ? elementsIn(target) : [target];
    return children.flatMap((child) => pointsIn(child, inner, styles, ids, depth + 1));
  }
  const path = outlineOf(element, styles);
  const points = path ? pointsOf(path, own, strokeOf(element, styles)) : [];
  const children = element.children.filter(isElement);
  const drawn = element.name === 'text' ? [] : children;
  for (const child of drawn) for (const point of pointsIn(child, own, styles, ids, depth)) points.push(point);
  return points;
}

const hrefOf = (element: SvgElement): string | undefined =>
  element.attributes.get('href') ?? element.attributes.get('xlink:href');

const numberOf = (element: SvgElement, name: string, styles: Styles): number =>
  lengthOf(propertyOf(element, name, styles)) ?? 0;

const strokeOf = (element: SvgElement, styles: Styles): number => {
  const stroke = computedOf(element, 'stroke', styles) ?? 'none';
  return stroke === 'none' ? 0 : (lengthOf(computedOf(element, 'stroke-width', styles) ?? '1') ?? 1) / 2;
};

function outlineOf(element: SvgElement, styles: Styles): string | undefined {
  const number = (name: string): number => numberOf(element, name, styles);
  const rect = (x: number, y: number, width: number, height: number): string | undefined =>
    width > 0 && height > 0 ? `M${x} ${y}h${width}v${height}h${-width}z` : undefined;
  const oval = (rx: number, ry: number): string | undefined =>
    rx > 0 && ry > 0 ? rect(number('cx') - rx, number('cy') - ry, 2 * rx, 2 * ry) : undefined;
  switch (element.name) {
    case 'rect':
    case 'image':
    case 'foreignObject':
      return rect(number('x'), number('y'), number('width'), number('height'));
    case 'circle':
      return oval(number('r'), number('r'));
    case 'ellipse':
      return oval(number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
    case 'polygon':
      return element.attributes.get('points') ? `M${element.attributes.get('points')}` : undefined;
    case 'path':
      return propertyOf(element, 'd', styles);
    case 'text':
      return lineOf(element, styles);
    default:
      return undefined;
  }
}

function lineOf(element: SvgElement, styles: Styles): string | undefined {
  const size = lengthOf(computedOf(element, 'font-size', styles)) ?? 16;
  const width = textOf(element).trim().length * size * letterWidth;
  const anchor = computedOf(element, 'text-anchor', styles) ?? 'start';
  const shift = { start: 0, middle: width / 2, end: width }[anchor] ?? 0;
  const [x, y] = [numberOf(element, 'x', styles) - shift, numberOf(element, 'y', styles)];
  return width > 0 ? `M${x} ${y - size}h${width}v${size * 1.25}h${-width}z` : undefined;
}

function pointsOf(data: string, transforms: readonly string[], stroke: number): Point[] {
  const path = svgpath(data).abs().unarc().unshort();
  for (const transform of [...transforms].reverse()) if (transform) path.transform(transform);
  const points: Point[] = [];
  path.iterate(([command, ...values], _, x, y) => {
    const whole = command === 'H' ? [values[0] ?? 0, y] : command === 'V' ? [x, values[0] ?? 0] : values;
    for (let at = 0; at + 1 < whole.length; at += 2) {
      const [px, py] = [Number(whole[at]), Number(whole[at + 1])];
      if (Number.isFinite(px) && Number.isFinite(py))
        points.push([px - stroke, py - stroke], [px + stroke, py + stroke]);
    }
  });
  return points;
}
