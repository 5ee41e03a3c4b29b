/**
 * Drawings in print are as large as their words need. If the words would be too small in the line, the drawing goes
 * after its section: below both columns, or on a page of its own. If they are too small even there, running text
 * describes them.
 */

import { isPaired } from '../../../books/context.ts';
import type { SvgPicture } from '../../../model/picture.ts';
import { fromNodes, type Html, html } from '../../../text/markup/html.ts';
import { readMarkup } from '../../../text/markup/read-markup.ts';
import {
  attributeOf,
  hasElement,
  type MarkupElement,
  type MarkupNode,
  walk,
  withChildren,
} from '../../../text/markup/tree.ts';
import { type DrawingRoom, type DrawingRooms, drawingRooms } from '../../available-space.ts';
import type { BookContext } from '../context.ts';

/** The default font size of browsers, in units of the drawing. */
const usualLetters = 16;

/**
 * Shares of the height of a place: the usual height of a drawing, and the greatest one, which leaves room for the
 * caption.
 */
const usualShare = 0.33;
const greatestShare = 0.8;

/** The place and height of a drawing, and the size of its smallest letters there; lengths in points. */
export interface PlacedDrawing {
  readonly room: DrawingRoom['name'];
  readonly height: number;
  readonly letters: number;
  readonly isReadable: boolean;
}

/** Picks the first place where all words are readable, or else the one where they are largest. */
export function placeDrawing(picture: SvgPicture, { rooms, leastLetters, textLetters }: DrawingRooms): PlacedDrawing {
  const smallest = smallestLetters(picture);
  const heightFor = (letters: number): number => (picture.height * letters) / smallest;
  const enough = smallest === Number.POSITIVE_INFINITY ? smallest : heightFor(textLetters);
  const placed = rooms.map(({ name, width, height }): PlacedDrawing => {
    const isPlate = name === 'plate' || name === 'turned-plate';
    const most = Math.min(height * greatestShare, (picture.height * width) / picture.width);
    const usual = Math.min(height * usualShare, enough);
    const shown = isPlate ? most : Math.min(Math.max(usual, heightFor(leastLetters)), most);
    const letters = (smallest * shown) / picture.height;
    return { room: name, height: shown, letters, isReadable: letters > leastLetters - rounding };
  });
  return placed.find(({ isReadable }) => isReadable) ?? placed.reduce(larger);
}

const rounding = 0.001;
const larger = (one: PlacedDrawing, other: PlacedDrawing): PlacedDrawing => (other.letters > one.letters ? other : one);

function smallestLetters({ parts }: SvgPicture): number {
  const nodes = readMarkup(parts.map((part) => (part.kind === 'markup' ? part.markup : '')).join(''));
  if (!hasElement(nodes, ({ name }) => name === 'text')) return Number.POSITIVE_INFINITY;
  const sizes: number[] = [];
  walk(nodes, (element) => {
    const size = Number.parseFloat(attributeOf(element, 'font-size') ?? '');
    if (size > 0) sizes.push(size);
  });
  return Math.min(...(sizes.length > 0 ? sizes : [usualLetters]));
}

export const placeInBook = (context: BookContext, picture: SvgPicture): PlacedDrawing =>
  placeDrawing(picture, drawingRooms(context.setting, isPaired(context)));

export const framedDrawing = (drawing: Html, { room, height }: PlacedDrawing): Html =>
  html`<div class="drawing drawing-${room}" style="--drawing-height: ${height.toFixed(1)}pt">${drawing}</div>`;

/** Splits a text into the text without the figures that do not fit into it, and these figures. */
export function setAside(nodes: readonly MarkupNode[]): { text: readonly MarkupNode[]; aside: readonly Html[] } {
  const aside: Html[] = [];
  const text = takeOut(nodes, aside);
  return { text, aside };
}

function takeOut(nodes: readonly MarkupNode[], aside: Html[]): readonly MarkupNode[] {
  let result: MarkupNode[] | undefined;
  let isBehind = false;
  nodes.forEach((node, at) => {
    // The line end after the figure is removed too.
    const rest = isBehind && typeof node === 'string' ? node.replace(/^\n/, '') : node;
    isBehind = typeof node !== 'string' && isAside(node);
    const kept = typeof rest === 'string' ? rest : withChildren(rest, takeOut(rest.children, aside));
    if (kept !== node || isBehind) result ??= nodes.slice(0, at);
    if (isBehind) aside.push(html`${fromNodes([node])}${endsLine(nodes[at + 1]) && '\n'}`);
    else result?.push(kept);
  });
  return result ?? nodes;
}

const endsLine = (next: MarkupNode | undefined): boolean => typeof next === 'string' && next.startsWith('\n');

const isAside = ({ name, children: [first] }: MarkupElement): boolean =>
  name === 'figure' &&
  typeof first === 'object' &&
  /^drawing drawing-(?:below|plate|turned-plate)$/.test(attributeOf(first, 'class') ?? '');
