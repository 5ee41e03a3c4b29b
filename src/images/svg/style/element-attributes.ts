/** The attributes that an element is written with: its own and those from style sheets. */

import type { Drawing } from '../drawing.ts';
import type { SvgElement } from '../tree.ts';
import { isHouseClass, isKept } from './attributes.ts';
import type { Styles } from './cascade.ts';
import { propertyOf } from './computed.ts';
import { lengthOf } from './lengths.ts';
import { geometryProperties, presentationProperties, unsayable } from './properties.ts';

/** The attributes of an element. Values from style sheets replace the attributes that they override. */
export function attributesOf(
  element: SvgElement,
  drawing: Drawing,
  without: readonly string[] = [],
): Map<string, string> {
  const { styles } = drawing;
  const found = new Map<string, string>();
  const own = styles.get(element);
  const isShape = !/^(?:tspan|text|textPath|use|symbol|mask|filter|pattern|marker)$/.test(element.name);
  for (const [written] of element.attributes) {
    const name = written === 'xlink:href' ? 'href' : written;
    const value = propertyOf(element, written, styles);
    if (name === 'class' && value && isHouseClass(value) && !own) found.set(name, value);
    else if (isKept(element.name, name) && value !== undefined && !without.includes(name)) found.set(name, value);
  }
  for (const [name] of own ?? []) {
    const value = propertyOf(element, name, styles) ?? '';
    const isSaid = presentationProperties.has(name) || (isShape && geometryProperties.has(name));
    if (isSaid && name !== 'font-size-adjust') found.set(name, name === 'd' ? pathIn(value) : value);
    else if (name === 'white-space' && /^(?:pre|pre-wrap|break-spaces)$/.test(value))
      found.set('xml:space', 'preserve');
    else if (unsayable[name] && !unsayable[name].includes(value))
      drawing.lose(`${name}: ${value.slice(0, 40)}`, element);
  }
  return new Map([...found].flatMap(([name, value]) => sayable(element, name, value, drawing)));
}

/** The path data in the CSS form `path("M0 0")`. */
const pathIn = (value: string): string => /^path\(\s*["'](.*)["']\s*\)$/s.exec(value)?.[1] ?? value;

/** Some values have another syntax in attributes than in CSS. */
function sayable(element: SvgElement, name: string, value: string, drawing: Drawing): [string, string][] {
  if (name === 'transform' || name === 'gradientTransform' || name === 'patternTransform') {
    const said = value.replace(/(\d)px\b/g, '$1').replace(/(\d)deg\b/g, '$1');
    if (/(?:3d|matrix3d|translateX|translateY|rotate[XYZ]|scaleX|scaleY|perspective|turn|rad|%)/.test(said)) {
      drawing.lose(`transform: ${value.slice(0, 40)}`, element);
      return [];
    }
    return said === 'none' ? [] : [[name, said]];
  }
  if (name === 'font-size') {
    const around = element.parent ? sizeOfLetters(element.parent, drawing.styles) : 16;
    const size = /%\s*$/.test(value) ? (around * Number.parseFloat(value)) / 100 : lengthOf(value, around);
    return size === undefined ? [] : [[name, /^[\d.]+$/.test(value) ? value : String(Math.round(size * 1000) / 1000)]];
  }
  if (/^(?:clip-path|mask|filter)$/.test(name) && value !== 'none' && !/^\s*url\(/.test(value)) {
    drawing.lose(`${name}: ${value.slice(0, 40)}`, element);
    return [];
  }
  return name === 'color' && !drawing.hasCurrentColour ? [] : [[name, value]];
}

function sizeOfLetters(element: SvgElement, styles: Styles): number {
  const written = propertyOf(element, 'font-size', styles);
  const around = (): number => (element.parent ? sizeOfLetters(element.parent, styles) : 16);
  if (written === undefined) return around();
  if (/%\s*$/.test(written)) return (around() * Number.parseFloat(written)) / 100;
  return lengthOf(written, /em\s*$/.test(written) ? around() : 16) ?? around();
}
