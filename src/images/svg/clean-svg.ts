/**
 * Makes a partner's SVG safe and keeps what a browser draws of it: shapes, words, gradients, clip paths, masks, filters
 * and embedded photographs. Style sheets become attributes. Scripts, events, animations and outside addresses are
 * removed. Everything that is drawn and cannot be kept is listed. The result is split into parts, so that each language
 * can put its own words at `data-label`.
 */

import { drawsSomething } from './bounds.ts';
import { drawChildren } from './draw.ts';
import { type DrawnSvg, type Loss, openDrawing } from './drawing.ts';
import { type Frame, frameOf } from './size.ts';
import { isHouseClass } from './style/attributes.ts';
import { cascade, type Styles } from './style/cascade.ts';
import { propertyOf } from './style/computed.ts';
import { inheritedProperties } from './style/properties.ts';
import { allIn, readSvg, type SvgElement } from './tree.ts';

export interface CleanedSvg extends Pick<DrawnSvg, 'parts' | 'embedded'> {
  readonly frame: Frame;
  /** False if classes give the drawing the colours of the page. */
  readonly hasOwnColours: boolean;
  /** Parts of the file that are drawn and missing from the result. */
  readonly losses: readonly Loss[];
}

/** Why there is no picture: the file is not an SVG, is nested too deep, has too many elements, or draws nothing. */
export type SvgRefusal = 'no-svg' | 'too-deep' | 'too-large' | 'empty';

export const maxElements = 50_000;

export function cleanSvg(source: string): CleanedSvg | SvgRefusal {
  const read = readSvg(source);
  if (typeof read === 'string') return read;
  const { root } = read;
  const all = allIn(root);
  if (all.length > maxElements) return 'too-large';
  const styles = cascade(root);
  const frame = frameOf(root, styles);
  if (!frame || !drawsSomething(root, styles)) return 'empty';
  const hasCurrentColour = /currentcolor/i.test(source);
  const drawing = openDrawing(styles, frame, hasCurrentColour);
  const wrapper = rootAttributes(root, styles, all);
  // The page's text colour must not change the drawing.
  if (hasCurrentColour && !wrapper.has('color')) wrapper.set('color', '#000');
  if (!hasCurrentColour) wrapper.delete('color');
  const background = backgroundOf(root, styles);
  if (background) drawing.element('rect', { ...shown(frame), fill: background });
  if (wrapper.size > 0) drawing.open('g', wrapper, root);
  drawChildren(root, drawing);
  if (wrapper.size > 0) drawing.close('g');
  const { parts, embedded, losses } = drawing.finish();
  const classes = all.flatMap(({ attributes }) => attributes.get('class') ?? []);
  return { frame, parts, embedded, losses, hasOwnColours: !classes.some(isHouseClass) };
}

const shown = ({ x, y, width, height }: Frame): Record<string, string> => ({
  x: String(x),
  y: String(y),
  width: String(width),
  height: String(height),
});

/** Attributes of the root that all parts inherit. The root itself becomes an element of the page. */
function rootAttributes(root: SvgElement, styles: Styles, all: readonly SvgElement[]): Map<string, string> {
  const names = [...inheritedProperties, 'opacity', 'clip-path', 'mask', 'filter', 'transform'];
  const found = new Map(
    names.flatMap((name): [string, string][] => {
      const value = propertyOf(root, name, styles);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  // The page's font size must not change the drawing.
  if (!found.has('font-size') && all.some((each) => each.name === 'text' && !hasFontSize(each, styles))) {
    found.set('font-size', '16');
  }
  return found;
}

function hasFontSize(element: SvgElement, styles: Styles): boolean {
  for (let each: SvgElement | undefined = element; each; each = each.parent) {
    if (propertyOf(each, 'font-size', styles) !== undefined) return true;
  }
  return false;
}

/** Some programs store the paper colour as a style of the root. */
function backgroundOf(root: SvgElement, styles: Styles): string | undefined {
  const value = propertyOf(root, 'background-color', styles) ?? styles.get(root)?.get('background');
  return value &&
    /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([\d\s.,%/deg]+\))$/i.test(value) &&
    !/^(?:none|transparent|inherit|initial|unset)$/i.test(value)
    ? value
    : undefined;
}
