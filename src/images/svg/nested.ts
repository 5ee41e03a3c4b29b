/** Pictures inside a drawing: another drawing, or a photograph. */

import type { Drawing } from './drawing.ts';
import { boxOf, type Frame } from './size.ts';
import { cascade } from './style/cascade.ts';
import { isSwitchedOff, propertyOf } from './style/computed.ts';
import { attributesOf } from './style/element-attributes.ts';
import { lengthOf } from './style/lengths.ts';
import { allIn, readSvg, type SvgElement } from './tree.ts';

type DrawChildren = (element: SvgElement, drawing: Drawing) => void;

/** Writes a nested drawing as a group with a frame. */
export function drawNested(element: SvgElement, at: SvgElement, drawing: Drawing, drawChildren: DrawChildren): void {
  const { styles, frame } = drawing;
  const length = (name: 'x' | 'y' | 'width' | 'height', whole: number, none: number): number => {
    const written = propertyOf(at, name, styles) ?? at.attributes.get(name);
    if (written && /%\s*$/.test(written)) return (whole * Number.parseFloat(written)) / 100;
    return lengthOf(written) ?? none;
  };
  const [x, y] = [length('x', frame.width, 0), length('y', frame.height, 0)];
  const [width, height] = [length('width', frame.width, frame.width), length('height', frame.height, frame.height)];
  if (!(width > 0) || !(height > 0)) return;
  const box = boxOf(element.attributes.get('viewBox'));
  const fit = fitOf(box ?? { x: 0, y: 0, width, height }, width, height, element.attributes.get('preserveAspectRatio'));
  const attributes = new Map([
    ...attributesOf(element, drawing, ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio', 'transform']),
  ]);
  const isOpen = /visible|auto/.test(propertyOf(element, 'overflow', styles) ?? '');
  const clip = drawing.nextId();
  drawing.open('g', new Map([['transform', `translate(${x} ${y})`]]), element);
  if (!isOpen) {
    drawing.open('clipPath', new Map([['id', clip]]), element);
    drawing.element('rect', { width: String(width), height: String(height) });
    drawing.close('clipPath');
    drawing.open('g', new Map([['clip-path', `url(#${clip})`]]), element);
  }
  attributes.set('transform', fit);
  drawing.open('g', attributes, element);
  drawChildren(element, drawing.inside({ frame: box ?? { x: 0, y: 0, width, height } }));
  drawing.close('g');
  if (!isOpen) drawing.close('g');
  drawing.close('g');
}

/** The transform that fits a view box into its frame (SVG 2, 8.6). */
function fitOf(box: Frame, width: number, height: number, written = 'xMidYMid'): string {
  const [across, down] = [width / box.width, height / box.height];
  if (/none/.test(written)) return `scale(${across} ${down}) translate(${-box.x} ${-box.y})`;
  const scale = /slice/.test(written) ? Math.max(across, down) : Math.min(across, down);
  const share = (axis: string): number =>
    written.includes(`${axis}Min`) ? 0 : written.includes(`${axis}Max`) ? 1 : 0.5;
  const left = (width - box.width * scale) * share('x');
  const top = (height - box.height * scale) * share('Y');
  return `translate(${left} ${top}) scale(${scale}) translate(${-box.x} ${-box.y})`;
}

/** Draws an embedded picture. An SVG becomes part of this drawing. */
export function drawImage(element: SvgElement, drawing: Drawing, drawChildren: DrawChildren): void {
  if (isSwitchedOff(element, drawing.styles)) return;
  const data = embeddedIn(element);
  if (data?.type === 'image/svg+xml') {
    drawPicture(element, Buffer.from(data.bytes).toString('utf8'), drawing, drawChildren);
  } else if (data && /^image\/(?:png|jpe?g|webp|gif|avif)$/.test(data.type)) {
    const attributes = attributesOf(element, drawing, ['href']);
    drawing.open('image', attributes, element, { kind: 'image', index: drawing.embed(data.bytes) });
    drawing.close('image');
  } else drawing.lose('<image>', element);
}

/** The bytes in a `data:` address (RFC 2397). */
function embeddedIn({ attributes }: SvgElement): { readonly type: string; readonly bytes: Uint8Array } | undefined {
  const address = (attributes.get('href') ?? attributes.get('xlink:href') ?? '').trim();
  const found = /^data:([\w/+.-]+)((?:;[\w=.-]+)*),(.*)$/is.exec(address);
  if (!found) return undefined;
  const [, type = '', settings = '', data = ''] = found;
  const bytes = decode(data, /;base64$/i.test(settings));
  return bytes && bytes.length > 0 ? { type: type.toLowerCase(), bytes } : undefined;
}

function decode(data: string, isBase64: boolean): Uint8Array | undefined {
  try {
    return isBase64 ? Buffer.from(data.replace(/\s+/g, ''), 'base64') : Buffer.from(decodeURIComponent(data), 'utf8');
  } catch (cause) {
    if (cause instanceof URIError) return undefined;
    throw cause;
  }
}

const maxNesting = 4;

function drawPicture(element: SvgElement, source: string, drawing: Drawing, drawChildren: DrawChildren): void {
  const read = readSvg(source);
  const depth = drawing.ids.split('.').length;
  if (typeof read === 'string' || depth > maxNesting || allIn(read.root).length > 10_000) {
    drawing.lose('<image>', element);
    return;
  }
  const { root } = read;
  const own = new Map([...drawing.styles, ...cascade(root)]);
  if (!root.attributes.has('viewBox')) {
    const [width, height] = [lengthOf(root.attributes.get('width')), lengthOf(root.attributes.get('height'))];
    if (width && height) root.attributes.set('viewBox', `0 0 ${width} ${height}`);
  }
  drawing.open(
    'g',
    attributesOf(element, drawing, ['href', 'x', 'y', 'width', 'height', 'preserveAspectRatio']),
    element,
  );
  drawNested(root, element, drawing.inside({ styles: own, ids: `${drawing.ids}${drawing.nextId()}.` }), drawChildren);
  drawing.close('g');
}
