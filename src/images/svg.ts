/**
 * Cleans an SVG by an allow-list: shapes, words and gradients stay; scripts, styles, events, links to
 * anywhere and embedded pictures go. What is left is cut into parts, so that each language can put its own
 * words where `data-label` stands.
 */
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SvgPart, SvgPicture } from '../model/picture.ts';
import { escapeHtml } from '../text/html.ts';

const elements = new Set(
  'g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop clipPath marker symbol use pattern'.split(
    ' ',
  ),
);
const attributes = new Set(
  (
    'class d x y x1 x2 y1 y2 cx cy r rx ry fx fy width height points transform fill fill-opacity fill-rule clip-rule stroke ' +
    'stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity stroke-miterlimit opacity font-size font-weight ' +
    'font-style text-anchor dominant-baseline letter-spacing dx dy rotate offset stop-color stop-opacity gradientUnits ' +
    'gradientTransform spreadMethod clipPathUnits patternUnits patternTransform viewBox markerWidth markerHeight refX refY ' +
    'orient marker-start marker-mid marker-end clip-path id href data-label preserveAspectRatio'
  ).split(' '),
);
const maxElements = 20_000;

/** The picture; undefined where the text is no SVG with a view box or a size. */
export function cleanSvg(source: string): SvgPicture | undefined {
  const root = findSvg(parseFragment(source.replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>[]*(\[[^\]]*\])?[^>]*>/gi, '')));
  if (!root) return undefined;
  const box = viewBoxOf(root);
  if (!box) return undefined;
  const parts: SvgPart[] = [];
  const count = { elements: 0 };
  for (const child of root.childNodes) writeNode(child, parts, count);
  if (count.elements === 0 || count.elements > maxElements) return undefined;
  return { kind: 'svg', width: box[2], height: box[3], viewBox: box.join(' '), parts: joinMarkup(parts) };
}

function findSvg(node: Tree.ParentNode): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if ('tagName' in child && child.tagName === 'svg') return child;
  }
  return undefined;
}

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function viewBoxOf(root: Tree.Element): [number, number, number, number] | undefined {
  const box = attribute(root, 'viewBox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = 0, height = 0] =
    box?.length === 4
      ? box
      : [0, 0, Number.parseFloat(attribute(root, 'width') ?? ''), Number.parseFloat(attribute(root, 'height') ?? '')];
  const usable = [x, y, width, height].every(Number.isFinite) && width > 0 && height > 0;
  return usable ? [x, y, width, height] : undefined;
}

function writeNode(node: Tree.ChildNode, parts: SvgPart[], count: { elements: number }): void {
  if (node.nodeName === '#text') {
    parts.push({ kind: 'markup', markup: escapeHtml((node as Tree.TextNode).value) });
    return;
  }
  if (!('tagName' in node) || !elements.has(node.tagName)) return;
  count.elements += 1;
  parts.push({ kind: 'markup', markup: `<${node.tagName}` });
  for (const { name, prefix, value } of node.attrs) writeAttribute(prefix ? `${prefix}:${name}` : name, value, parts);
  parts.push({ kind: 'markup', markup: '>' });
  const label = attribute(node, 'data-label');
  if (label) parts.push({ kind: 'label', id: label, drawn: textOf(node) });
  else for (const child of node.childNodes) writeNode(child, parts, count);
  parts.push({ kind: 'markup', markup: `</${node.tagName}>` });
}

function writeAttribute(written: string, value: string, parts: SvgPart[]): void {
  const name = written === 'xlink:href' ? 'href' : written;
  if (!attributes.has(name) || name === 'data-label') return;
  // Addresses may point inside the picture only; an id is kept apart from those of other figures.
  const target = /^\s*(?:url\(\s*["']?#([\w-]+)["']?\s*\)|#([\w-]+))\s*$/.exec(value);
  const id = target?.[1] ?? target?.[2];
  if (name === 'id') pushId(parts, ` id="`, value.replace(/[^\w-]/g, ''), '"');
  else if (name === 'href') {
    if (target?.[2]) pushId(parts, ` href="#`, target[2], '"');
  } else if (target?.[1] && id) pushId(parts, ` ${name}="url(#`, id, ')"');
  else if (!/url\s*\(|javascript:|expression\s*\(/i.test(value)) {
    parts.push({ kind: 'markup', markup: ` ${name}="${escapeHtml(value)}"` });
  }
}

function pushId(parts: SvgPart[], before: string, id: string, after: string): void {
  parts.push({ kind: 'markup', markup: before }, { kind: 'prefix' }, { kind: 'markup', markup: id + after });
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) =>
      child.nodeName === '#text' ? (child as Tree.TextNode).value : 'childNodes' in child ? textOf(child) : '',
    )
    .join('');
}

function joinMarkup(parts: readonly SvgPart[]): SvgPart[] {
  const joined: SvgPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'markup' && last?.kind === 'markup') {
      joined[joined.length - 1] = { kind: 'markup', markup: last.markup + part.markup };
    } else joined.push(part);
  }
  return joined;
}
