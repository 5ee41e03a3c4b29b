import { inkBounds } from './bounds.ts';
import { cascade } from './style/cascade.ts';
import { allIn, elementsIn, readSvg, type SvgElement } from './tree.ts';

/**
 * The smallest element of a file with ink at a point, as source text: `<rect id="roof">`. Coordinates are in units of
 * the drawing.
 */
export function elementAt(
  source: string,
  x: number,
  y: number,
): { readonly part: string; readonly line: number } | undefined {
  const read = readSvg(source);
  if (typeof read === 'string') return undefined;
  const styles = cascade(read.root);
  const sized = allIn(read.root).flatMap((element) => {
    const bounds = elementsIn(element).length === 0 ? inkBounds(alone(element), styles) : undefined;
    if (!bounds || x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return [];
    return [{ element, area: (bounds.right - bounds.left) * (bounds.bottom - bounds.top) }];
  });
  const smallest = sized.sort((a, b) => a.area - b.area)[0]?.element;
  return smallest && { part: nameOf(smallest), line: smallest.line };
}

/** An element with its ancestors, so that their transforms apply, but without its siblings. */
function alone(element: SvgElement): SvgElement {
  let inner = element;
  for (let parent = element.parent; parent; parent = parent.parent) inner = { ...parent, children: [inner] };
  return inner;
}

const nameOf = ({ name, attributes }: SvgElement): string => {
  const id = attributes.get('id');
  return id ? `<${name} id="${id}">` : `<${name}>`;
};
