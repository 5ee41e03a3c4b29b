/** The values that an SVG element is drawn with: style sheets before attributes, then inheritance. */

import type { SvgElement } from '../tree.ts';
import type { Styles } from './cascade.ts';
import { inheritedProperties } from './properties.ts';

/** The element's own value. Style sheets take precedence over attributes. */
export function propertyOf(element: SvgElement, name: string, styles: Styles): string | undefined {
  const value = styles.get(element)?.get(name);
  return value === undefined ? element.attributes.get(name)?.trim() : plainValue(value, element, styles);
}

/** The element's own value, or the one that it inherits. */
export function computedOf(element: SvgElement, name: string, styles: Styles): string | undefined {
  for (let each: SvgElement | undefined = element; each; each = each.parent) {
    const value = propertyOf(each, name, styles);
    if (value !== undefined && value !== 'inherit') return value;
    if (value === undefined && !inheritedProperties.has(name)) return undefined;
  }
  return undefined;
}

/** A value with its variables replaced. Of a `light-dark()` pair the light colour is used. */
function plainValue(value: string, element: SvgElement, styles: Styles, depth = 0): string {
  if (depth > 10 || !/(?:var|light-dark)\(/.test(value)) return value;
  const replaced = value
    .replace(/var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, other = '') => {
      return customProperty(element, name, styles) ?? other.trim();
    })
    .replace(/light-dark\(((?:[^(),]|\([^()]*\))*),(?:[^()]|\([^()]*\))*\)/g, (_, light: string) => light.trim());
  return replaced === value ? value : plainValue(replaced, element, styles, depth + 1);
}

function customProperty(element: SvgElement, name: string, styles: Styles): string | undefined {
  for (let each: SvgElement | undefined = element; each; each = each.parent) {
    const value = styles.get(each)?.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether the element is switched off, such as a hidden layer. */
export const isSwitchedOff = (element: SvgElement, styles: Styles): boolean =>
  propertyOf(element, 'display', styles) === 'none';
