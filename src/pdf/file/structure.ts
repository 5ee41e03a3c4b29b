/** Repairs Chromium's structure for screen readers: roles, bodies of list items, correct content. */

import { numberAfter, type PdfFile } from './pdf-file.ts';
import { mendMarks, type PageMarks } from './repair/marks.ts';

/** Maps elements outside ISO 32000-1 to standard ones. */
const roles = '/RoleMap <</Strong /Span\n/Em /Span>>';

/**
 * The changed objects of the structure.
 * @param pages by object number
 * @param free the first unused object number
 */
export function mendStructure(file: PdfFile, pages: ReadonlyMap<number, PageMarks>, free: number): Map<number, string> {
  const root = numberAfter(file.object(file.trailer.root), /\/StructTreeRoot (\d+) 0 R/);
  const rootObject = file.object(root);
  const changed = mendMarks(file, rootObject, pages);
  changed.set(root, rootObject.replace(/>>\s*$/, `\n${roles}>>`));
  let next = free;
  for (const figure of elementsNamed(file, 'Figure')) {
    const source = changed.get(figure) ?? file.object(figure);
    if (holdsElements.test(source)) changed.set(figure, source.replace('/S /Figure\n', '/S /Formula\n'));
  }
  for (const item of elementsNamed(file, 'LI')) {
    for (const [number, text] of withBody((each) => changed.get(each) ?? file.object(each), item, next))
      changed.set(number, text);
    next += 1;
  }
  return changed;
}

/** Among figures, only formulas contain elements. Pictures are painted. */
const holdsElements = /\n\/K \[?\d+ 0 R/;

function elementsNamed({ bytes }: PdfFile, role: string): number[] {
  const mark = `<</Type /StructElem\n/S /${role}\n`;
  const found: number[] = [];
  for (let at = bytes.indexOf(mark, 0, 'latin1'); at >= 0; at = bytes.indexOf(mark, at + 1, 'latin1')) {
    const number = /(\d+) 0 obj\n$/.exec(bytes.toString('latin1', Math.max(0, at - 20), at))?.[1];
    if (number) found.push(Number(number));
  }
  return found;
}

/**
 * A list item whose content, except its label, is in a body. A label that was a painted bullet is empty and is removed.
 * An item that contains text itself stays unchanged.
 */
function withBody(object: (number: number) => string, item: number, body: number): [number, string][] {
  const source = object(item);
  const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(source);
  const listed = (kids?.[1] ?? kids?.[2] ?? '').trim();
  if (!/^(?:\d+ 0 R\s*)+$/.test(listed)) return [];
  const numbers = [...listed.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const isLabel = (number: number): boolean => /\/S \/(?:Lbl|LBody)\b/.test(object(number));
  const content = numbers.filter((number) => !isLabel(number));
  const [labels, empty] = [true, false].map((isSaid) =>
    numbers.filter((number) => isLabel(number) && object(number).includes('\n/K') === isSaid),
  );
  if (content.length === 0) return [];
  const references = (list: readonly number[]): string => list.map((number) => `${number} 0 R`).join(' ');
  return [
    [item, source.replace(kids?.[0] ?? '', `/K [${references([...(labels ?? []), body])}]`)],
    [body, `<</Type /StructElem\n/S /LBody\n/P ${item} 0 R\n/K [${references(content)}]>>`],
    ...(empty ?? []).map((number): [number, string] => [number, 'null']),
    ...content.map((number): [number, string] => [number, object(number).replace(`/P ${item} 0 R`, `/P ${body} 0 R`)]),
  ];
}
