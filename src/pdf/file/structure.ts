/** Mends what Chromium's structure for screen readers lacks: roles of two elements, and bodies of list items. */
import { numberAfter, type PdfFile } from './pdf-file.ts';

/** Elements that ISO 32000-1 does not know, as what readers are to take them. */
const roles = '/RoleMap <</Strong /Span\n/Em /Span>>';

/**
 * The objects of the structure that change.
 * @param free the first object number that nobody uses
 */
export function mendStructure(file: PdfFile, free: number): Map<number, string> {
  const root = numberAfter(file.object(file.trailer.root), /\/StructTreeRoot (\d+) 0 R/);
  const changed = new Map([[root, file.object(root).replace(/>>\s*$/, `\n${roles}>>`)]]);
  let next = free;
  for (const item of listItems(file)) {
    for (const [number, text] of withBody(file, item, next)) changed.set(number, text);
    next += 1;
  }
  return changed;
}

/** The object numbers of all list items. */
function listItems({ bytes }: PdfFile): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(itemMark, 0, 'latin1'); at >= 0; at = bytes.indexOf(itemMark, at + 1, 'latin1')) {
    const number = /(\d+) 0 obj\n$/.exec(bytes.toString('latin1', Math.max(0, at - 20), at))?.[1];
    if (number) found.push(Number(number));
  }
  return found;
}

const itemMark = '<</Type /StructElem\n/S /LI\n';

/** A list item whose content, all but its label, stands in a body. One that holds text itself stays as it is. */
function withBody(file: PdfFile, item: number, body: number): [number, string][] {
  const source = file.object(item);
  const kids = /\/K (?:\[([^\]]*)\]|(\d+ 0 R))/.exec(source);
  const listed = (kids?.[1] ?? kids?.[2] ?? '').trim();
  if (!/^(?:\d+ 0 R\s*)+$/.test(listed)) return [];
  const numbers = [...listed.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  const isLabel = (number: number): boolean => /\/S \/(?:Lbl|LBody)\b/.test(file.object(number));
  const content = numbers.filter((number) => !isLabel(number));
  if (content.length === 0) return [];
  const references = (list: readonly number[]): string => list.map((number) => `${number} 0 R`).join(' ');
  return [
    [item, source.replace(kids?.[0] ?? '', `/K [${references([...numbers.filter(isLabel), body])}]`)],
    [body, `<</Type /StructElem\n/S /LBody\n/P ${item} 0 R\n/K [${references(content)}]>>`],
    ...content.map((number): [number, string] => [
      number,
      file.object(number).replace(`/P ${item} 0 R`, `/P ${body} 0 R`),
    ]),
  ];
}
