/** The attributes of an SVG that are kept, and their allowed values. */
import { safeIdIn } from '../ids.ts';
import { presentationProperties } from './properties.ts';

const attributes: ReadonlySet<string> = new Set([
  ...(
    'd x y x1 x2 y1 y2 cx cy r rx ry fx fy fr width height points dx dy rotate offset gradientUnits gradientTransform ' +
    'spreadMethod clipPathUnits patternUnits patternContentUnits patternTransform maskUnits maskContentUnits viewBox markerWidth ' +
    'markerHeight markerUnits refX refY orient id href preserveAspectRatio pathLength textLength lengthAdjust startOffset method ' +
    'spacing side xml:space'
  ).split(' '),
  ...presentationProperties,
]);

/** Attributes of filters: only numbers, words and the names of results. */
const filterAttributes: ReadonlySet<string> = new Set(
  (
    'filterUnits primitiveUnits in in2 result stdDeviation edgeMode mode operator k1 k2 k3 k4 values type tableValues slope ' +
    'intercept amplitude exponent surfaceScale diffuseConstant specularConstant specularExponent azimuth elevation z pointsAtX ' +
    'pointsAtY pointsAtZ limitingConeAngle radius baseFrequency numOctaves seed stitchTiles scale xChannelSelector ' +
    'yChannelSelector order kernelMatrix divisor bias targetX targetY preserveAlpha'
  ).split(' '),
);

/** The classes that give the house's own drawings the colours of the page. */
const houseClasses: ReadonlySet<string> = new Set('ink accent soft on-accent line accent-line'.split(' '));

export const isHouseClass = (value: string): boolean => value.split(/\s+/).every((each) => houseClasses.has(each));

export const isKept = (element: string, name: string): boolean =>
  attributes.has(name) || (/^(?:fe|filter)/.test(element) && filterAttributes.has(name));

/** A piece of a value; `undefined` is the place of the id prefix. */
export type ValuePiece = string | undefined;

/** Undefined where a value refers outside the drawing or could run code. */
export function safeValue(value: string, prefix: string): readonly ValuePiece[] | undefined {
  if (/javascript:|expression\s*\(|@import|behavior\s*:/i.test(value)) return undefined;
  if (!/url\s*\(/i.test(value)) return [value];
  const found = safeIdIn(value);
  if (!found) return undefined;
  return ['url(#', undefined, `${prefix}${found.id})${found.rest ? ` ${found.rest}` : ''}`];
}
