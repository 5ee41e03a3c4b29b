/** Writes the elements of an SVG that can be kept, and lists drawn parts that cannot. */

import type { Drawing } from './drawing.ts';
import { foreignLines, otherThanWords } from './foreign-text.ts';
import { drawImage, drawNested } from './nested.ts';
import type { Styles } from './style/cascade.ts';
import { isSwitchedOff } from './style/computed.ts';
import { attributesOf } from './style/element-attributes.ts';
import { elementsIn, isElement, type SvgElement, type SvgNode, textOf } from './tree.ts';

const kept = new Set(
  (
    'g path rect circle ellipse line polyline polygon text tspan textPath defs linearGradient radialGradient stop clipPath mask ' +
    'marker symbol use pattern filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Elements that draw nothing by themselves. */
const silent = new Set(
  'style title desc metadata script sodipodi:namedview font font-face glyph missing-glyph view cursor color-profile'.split(
    ' ',
  ),
);

export function drawChildren(element: SvgElement, drawing: Drawing): void {
  for (const child of element.children) drawNode(child, element, drawing);
}

function drawNode(node: SvgNode, parent: SvgElement, drawing: Drawing): void {
  if (!isElement(node)) {
    drawing.text(node);
    return;
  }
  const { name } = node;
  if (kept.has(name)) drawKept(node, drawing);
  else if (name === 'svg') drawNested(node, node, drawing, drawChildren);
  else if (name === 'a') drawAs('g', node, drawing);
  else if (name === 'switch') drawSwitch(node, drawing);
  else if (name === 'image') drawImage(node, drawing, drawChildren);
  else if (name === 'foreignObject') drawForeign(node, drawing);
  else if (!isSilent(node, drawing.styles)) drawing.lose(`<${name}>`, parent === node ? parent : node);
}

/** Whether the element draws nothing: data of other programs, styles, animations that do not change the first frame. */
const isSilent = (element: SvgElement, styles: Styles): boolean =>
  silent.has(element.name) ||
  isSwitchedOff(element, styles) ||
  (element.name.includes(':') && textOf(element).trim() === '') ||
  (/^(?:flowroot|i:pgf)/i.test(element.name) && textOf(element).trim() === '');

const animations = /^(?:animate|set$|animateTransform|animateMotion)/;

function drawKept(element: SvgElement, drawing: Drawing): void {
  const { name } = element;
  for (const child of elementsIn(element)) if (animations.test(child.name)) drawing.lose(`<${child.name}>`, child);
  const label = element.attributes.get('data-label');
  drawing.open(name, attributesOf(element, drawing), element);
  if (label) drawLabel(element, label, drawing);
  else
    for (const child of element.children)
      if (!isElement(child) || !animations.test(child.name)) drawNode(child, element, drawing);
  drawing.close(name);
}

function drawAs(name: string, element: SvgElement, drawing: Drawing): void {
  drawing.open(name, attributesOf(element, drawing, ['href', 'x', 'y', 'width', 'height']), element);
  drawChildren(element, drawing);
  drawing.close(name);
}

/**
 * Words that each language can replace. If the drawing has them in several lines, the replacement is set in as many
 * lines.
 */
function drawLabel(element: SvgElement, id: string, drawing: Drawing): void {
  const spans = elementsIn(element).filter(({ name }) => name === 'tspan');
  const words = textOf(element);
  const outside = element.children
    .filter((child) => !isElement(child))
    .map(textOf)
    .join('')
    .trim();
  if (spans.length === 0 || outside !== '' || spans.length !== elementsIn(element).length) {
    drawing.push({ kind: 'label', id, drawn: words });
    return;
  }
  spans.forEach((span, line) => {
    const attributes = attributesOf(span, drawing, ['textLength', 'lengthAdjust']);
    drawing.open('tspan', attributes, span);
    const lines = spans.length;
    drawing.push({ kind: 'label', id, drawn: textOf(span), ...(lines > 1 && { line, lines }) });
    drawing.close('tspan');
  });
}

/** Draws the first child whose conditions hold, as browsers do. A drawing has one language. */
function drawSwitch(element: SvgElement, drawing: Drawing): void {
  const fits = ({ attributes }: SvgElement): boolean =>
    (attributes.get('requiredExtensions') ?? '') === '' && (attributes.get('systemLanguage') ?? '') === '';
  const children = elementsIn(element).filter((child) => !isSilent(child, drawing.styles));
  const chosen = children.find(fits) ?? children.at(-1);
  drawing.open('g', attributesOf(element, drawing), element);
  if (chosen) drawNode(chosen, element, drawing);
  drawing.close('g');
}

function drawForeign(element: SvgElement, drawing: Drawing): void {
  if (isSwitchedOff(element, drawing.styles)) return;
  const other = otherThanWords(element);
  if (other) drawing.lose(`<${other.name}>`, other);
  drawing.open('g', attributesOf(element, drawing, ['x', 'y', 'width', 'height']), element);
  for (const { x, y, anchor, size, runs } of foreignLines(element, drawing.styles)) {
    const place = [
      ['x', String(x)],
      ['y', String(y)],
      ['text-anchor', anchor],
      ['font-size', String(size)],
    ] as const;
    drawing.open(
      'text',
      new Map([...place, ...Object.entries(runs.length === 1 ? (runs[0]?.attributes ?? {}) : {})]),
      element,
    );
    if (runs.length === 1) drawing.text(runs[0]?.text ?? '');
    else
      for (const run of runs) {
        drawing.open('tspan', new Map(Object.entries(run.attributes)), element);
        drawing.text(run.text);
        drawing.close('tspan');
      }
    drawing.close('text');
  }
  drawing.close('g');
}
