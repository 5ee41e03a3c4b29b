/**
 * Turns HTML in `foreignObject` into lines of SVG text, because EPUB reading systems and printers show no HTML inside a
 * drawing.
 */
import type { Styles } from './style/cascade.ts';
import { propertyOf } from './style/computed.ts';
import { lengthOf } from './style/lengths.ts';
import { isElement, type SvgElement, type SvgNode } from './tree.ts';

/** A line of words, in units of the drawing. */
export interface ForeignLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly runs: readonly ForeignRun[];
}

export interface ForeignRun {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly across: string;
  readonly down: string;
}

/** Ems: how far Source Sans 3 rises above the baseline and falls below it, from its `hhea` table. */
const [rise, fall] = [1.024, 0.4];
const letterWidth = 0.5;
const blocks = new Set('div p ul ol li table tr h1 h2 h3 h4 h5 h6 blockquote pre section'.split(' '));

/** The first element that is not only words. */
export const otherThanWords = (element: SvgElement): SvgElement | undefined =>
  element.children
    .filter(isElement)
    .map((child) =>
      /^(?:img|svg|table|input|button|iframe|video|audio|canvas|object|math|hr)$/.test(child.name)
        ? child
        : otherThanWords(child),
    )
    .find((found) => found !== undefined);

export function foreignLines(element: SvgElement, styles: Styles): ForeignLine[] {
  const box = boxOf(element, styles);
  const lines = linesOf(element, styles).flatMap((line) => wrap(line, box, styles));
  const heights = lines.map(({ size, height }) => size * height);
  const whole = heights.reduce((sum, each) => sum + each, 0);
  const share = { center: 0.5, end: 1 }[box.down] ?? 0;
  let top = box.top + (box.height - whole) * share;
  return lines.map(({ size, runs }, at) => {
    const height = heights[at] ?? 0;
    const y = top + baselineIn(height, size);
    top += height;
    const anchor = box.across === 'center' ? 'middle' : box.across === 'end' ? 'end' : 'start';
    const x = box.left + box.width * ({ middle: 0.5, end: 1, start: 0 }[anchor] ?? 0);
    return { x: round(x), y: round(y), anchor, size: round(size), runs };
  });
}

/** The distance of the baseline from the top of its line. Chromium rounds to whole px when it lays out HTML. */
function baselineIn(height: number, size: number): number {
  const [ascent, descent] = [Math.round(size * rise), Math.round(size * fall)];
  return ascent + Math.floor((height - ascent - descent) / 2);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The box that the outermost HTML elements give the words. */
function boxOf(element: SvgElement, styles: Styles): Box {
  const number = (of: SvgElement, name: string): number | undefined => lengthOf(propertyOf(of, name, styles));
  let box: Box = {
    left: number(element, 'x') ?? 0,
    top: number(element, 'y') ?? 0,
    width: number(element, 'width') ?? 0,
    height: number(element, 'height') ?? 0,
    across: 'start',
    down: 'start',
  };
  for (let each: SvgElement | undefined = onlyElement(element); each; each = onlyElement(each)) {
    const say = (name: string): string | undefined => propertyOf(each as SvgElement, name, styles);
    const align = (value: string | undefined): string | undefined =>
      value && (/center/.test(value) ? 'center' : /end|right|bottom/.test(value) ? 'end' : 'start');
    box = {
      left: box.left + (number(each, 'margin-left') ?? 0) + (number(each, 'padding-left') ?? 0),
      top: box.top + (number(each, 'margin-top') ?? 0) + (number(each, 'padding-top') ?? 0),
      width: number(each, 'width') ?? box.width,
      height: number(each, 'height') ?? box.height,
      across: align(say('text-align')) ?? align(say('justify-content')) ?? box.across,
      down: align(say('align-items')) ?? box.down,
    };
  }
  return box;
}

const onlyElement = (element: SvgElement): SvgElement | undefined => {
  const inside = element.children.filter((child) => isElement(child) || child.trim() !== '');
  return inside.length === 1 && inside[0] && isElement(inside[0]) ? inside[0] : undefined;
};

interface Line {
  readonly size: number;
  /** The height of a line in ems. */
  readonly height: number;
  readonly runs: readonly ForeignRun[];
}

function linesOf(element: SvgElement, styles: Styles): { readonly from: SvgElement; readonly runs: ForeignRun[] }[] {
  const lines: { from: SvgElement; runs: ForeignRun[] }[] = [{ from: element, runs: [] }];
  const breakLine = (from: SvgElement): void => {
    if (lines.at(-1)?.runs.length) lines.push({ from, runs: [] });
  };
  const visit = (node: SvgNode, parent: SvgElement): void => {
    if (!isElement(node)) {
      const text = node.replace(/\s+/g, ' ');
      const last = lines.at(-1);
      if (last && (text.trim() !== '' || last.runs.length > 0)) {
        if (last.runs.length === 0) lines[lines.length - 1] = { from: parent, runs: [] };
        lines.at(-1)?.runs.push({ text, attributes: runAttributes(parent, styles) });
      }
      return;
    }
    if (node.name === 'br') {
      lines.push({ from: parent, runs: [] });
      return;
    }
    if (blocks.has(node.name)) breakLine(node);
    for (const child of node.children) visit(child, node);
    if (blocks.has(node.name)) breakLine(parent);
  };
  for (const child of element.children) visit(child, element);
  return lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

/** The nearest value of a property, from an element outwards to the `foreignObject`. */
function nearest(element: SvgElement, name: string, styles: Styles): string | undefined {
  for (let each: SvgElement | undefined = element; each && each.name !== 'svg'; each = each.parent) {
    const value = propertyOf(each, name, styles);
    if (value !== undefined && value !== 'inherit') return value;
  }
  return undefined;
}

function runAttributes(element: SvgElement, styles: Styles): Record<string, string> {
  const colour = nearest(element, 'color', styles) ?? '#000';
  const weight =
    nearest(element, 'font-weight', styles) ?? (isInside(element, /^(?:b|strong|h\d|th)$/) ? '700' : undefined);
  const slope = nearest(element, 'font-style', styles) ?? (isInside(element, /^(?:i|em)$/) ? 'italic' : undefined);
  return {
    fill: colour,
    ...(weight && { 'font-weight': weight }),
    ...(slope && { 'font-style': slope }),
    ...(isInside(element, /^u$/) && { 'text-decoration': 'underline' }),
  };
}

function isInside(element: SvgElement, names: RegExp): boolean {
  for (let each: SvgElement | undefined = element; each && each.name !== 'foreignObject'; each = each.parent) {
    if (names.test(each.name)) return true;
  }
  return false;
}

function wrap(
  line: { readonly from: SvgElement; readonly runs: readonly ForeignRun[] },
  { width }: Box,
  styles: Styles,
): Line[] {
  const size = lengthOf(nearest(line.from, 'font-size', styles)) ?? 16;
  const written = nearest(line.from, 'line-height', styles);
  const height = written === undefined || written === 'normal' ? 1.2 : (lengthOf(written) ?? 1.2);
  const whole = { size, height: /[a-z%]/.test(written ?? '') && written !== 'normal' ? height / size : height };
  const stays = /nowrap|^pre$/.test(nearest(line.from, 'white-space', styles) ?? '');
  const letters = line.runs.reduce((sum, { text }) => sum + text.length, 0);
  if (stays || width <= 0 || letters * size * letterWidth <= width) return [{ ...whole, runs: trimmed(line.runs) }];
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  return inLines(line.runs, most).map((runs) => ({ ...whole, runs: trimmed(runs) }));
}

function inLines(runs: readonly ForeignRun[], most: number): ForeignRun[][] {
  const lines: ForeignRun[][] = [[]];
  let used = 0;
  for (const { text, attributes } of runs) {
    for (const word of text.match(/\s*\S+|\s+/g) ?? []) {
      if (used > 0 && used + word.trimEnd().length > most) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ text: word, attributes });
      used += word.length;
    }
  }
  return lines;
}

/** The runs without spaces at both ends of the line. Neighbours with the same look are joined. */
function trimmed(runs: readonly ForeignRun[]): ForeignRun[] {
  const joined: ForeignRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && JSON.stringify(last.attributes) === JSON.stringify(run.attributes)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined.map((run, at) => ({
    ...run,
    text: [at === 0, at === joined.length - 1].reduce(
      (text, isEnd, end) => (isEnd ? (end === 0 ? text.trimStart() : text.trimEnd()) : text),
      run.text,
    ),
  }));
}
