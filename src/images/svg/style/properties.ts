/** The properties that style an SVG (SVG 2, 6.6). Each may also be written as an attribute. */

const inherited =
  'clip-rule color color-interpolation color-interpolation-filters color-rendering direction dominant-baseline fill fill-opacity ' +
  'fill-rule font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering letter-spacing ' +
  'marker-end marker-mid marker-start paint-order shape-rendering stroke stroke-dasharray stroke-dashoffset stroke-linecap ' +
  'stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-rendering visibility word-spacing writing-mode';

const own =
  'alignment-baseline baseline-shift clip-path display filter flood-color flood-opacity lighting-color mask mask-type opacity ' +
  'overflow stop-color stop-opacity text-decoration transform transform-origin unicode-bidi vector-effect';

/** Lengths that CSS may set instead of the attributes of the same name (SVG 2, 7). */
const geometry = 'cx cy r rx ry x y width height d';

export const inheritedProperties: ReadonlySet<string> = new Set(inherited.split(' '));
export const presentationProperties: ReadonlySet<string> = new Set(`${inherited} ${own}`.split(' '));
export const geometryProperties: ReadonlySet<string> = new Set(geometry.split(' '));

/** Properties that browsers show and that no attribute can express, with the values that have no effect. */
export const unsayable: Readonly<Record<string, readonly string[]>> = {
  'mix-blend-mode': ['normal'],
  'background-blend-mode': ['normal'],
  'backdrop-filter': ['none'],
  animation: ['none'],
  'animation-name': ['none'],
  'offset-path': ['none'],
  rotate: ['none'],
  scale: ['none'],
  translate: ['none'],
  zoom: ['1', 'normal'],
};
