import { readNoteAddress } from '../book/note-addresses.ts';
import { pageObjects } from './destinations.ts';
import type { PdfFile } from './pdf-file.ts';
import { readTextString } from './text-string.ts';

interface Annotation {
  readonly number: number;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  /** A destination that shows the place of this link at the top of the window. */
  readonly place: string;
}

/** Room above the line that a reader is led to, in points. */
const headroom = 8;

/** The annotations of notes' links, rewritten so that they lead to each other inside the file. */
export function linkNotes(file: PdfFile): Map<number, string> {
  const annotations = pageObjects(file).flatMap((page) => noteAnnotations(file, page));
  // A link that is broken over two lines has two annotations; the first is where it begins.
  const places = new Map([...annotations].reverse().map(({ from, place }) => [from, place]));
  return new Map(
    annotations.flatMap(({ number, source, to }): [number, string][] => {
      const place = places.get(to);
      return place ? [[number, source.replace(actionPattern, `/Dest ${place}`)]] : [];
    }),
  );
}

const actionPattern = /\/A <<[\s\S]*?\/URI (\((?:\\.|[^\\)])*\))>>/;

function noteAnnotations(file: PdfFile, page: number): Annotation[] {
  const list = /\/Annots \[([^\]]*)\]/.exec(file.object(page))?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, reference]): Annotation[] => {
    const number = Number(reference);
    const source = file.object(number);
    const link = readNoteAddress(readTextString(actionPattern.exec(source)?.[1] ?? '()'));
    const [, left, top] = /\/Rect \[(\S+) \S+ \S+ (\S+)\]/.exec(source) ?? [];
    if (!link || left === undefined || top === undefined) return [];
    return [{ number, source, ...link, place: `[${page} 0 R /XYZ ${left} ${Number(top) + headroom} 0]` }];
  });
}
