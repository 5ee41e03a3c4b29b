import { numberAfter, type PdfFile, readPdfFile } from '../../src/pdf/file/pdf-file.ts';

/** A PDF as texts, one character for each byte, so that tests can read all of it and change a copy. */
export interface OpenedPdf {
  /** The dictionaries of all objects, by number. Streams are without their content. */
  readonly objects: ReadonlyMap<number, string>;
  /** The inflated content of streams, by object number. */
  readonly streams: ReadonlyMap<number, string>;
  readonly trailer: string;
}

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const file = readPdfFile(bytes);
  const numbers = Array.from(file.offsets.keys()).filter((number) => file.offsets[number]);
  const objects = new Map<number, string>();
  const streams = new Map<number, string>();
  for (const number of numbers) {
    const [dictionary = '', held] = file.object(number).split(' stream\n');
    objects.set(number, dictionary);
    if (held !== undefined) streams.set(number, await textOfStream(file, number));
  }
  const tail = Buffer.from(bytes).toString('latin1', Math.max(0, bytes.length - 1024));
  return { objects, streams, trailer: tail.slice(tail.lastIndexOf('trailer')) };
}

const textOfStream = async (file: PdfFile, number: number): Promise<string> =>
  (await file.stream(number)).toString('latin1');

/** A copy with a replacement in one object or its stream. Throws where nothing would change. */
export function doctored(
  opened: OpenedPdf,
  where: 'objects' | 'streams',
  pattern: RegExp,
  replacement: string,
): OpenedPdf {
  const [number, text] = [...opened[where]].find(([, each]) => pattern.test(each)) ?? [];
  if (number === undefined || text === undefined) throw new Error(`Nothing reads ${pattern.source}`);
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`${pattern.source} stays as it is`);
  return { ...opened, [where]: new Map([...opened[where]]).set(number, changed) };
}

export const catalogueOf = ({ objects, trailer }: OpenedPdf): string =>
  objects.get(numberAfter(trailer, /\/Root (\d+) 0 R/)) ?? '';

/** The object number that a dictionary refers to: `/Metadata 12 0 R`; undefined where there is none. */
export function named(opened: OpenedPdf, dictionary: string, key: string): number | undefined {
  const number = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1];
  return number === undefined || !opened.objects.has(Number(number)) ? undefined : Number(number);
}

/** An element of the structure (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly number: number;
  readonly role: string;
  readonly source: string;
  /** The roles of the elements inside. */
  readonly kids: readonly string[];
  readonly parent: string;
}

export function elementsOf({ objects }: OpenedPdf): Element[] {
  const roleOf = (number: number): string => /\/S \/(\w+)/.exec(objects.get(number) ?? '')?.[1] ?? '';
  const isElement = (number: number): boolean => /^<<\/Type \/StructElem\b/.test(objects.get(number) ?? '');
  return [...objects].flatMap(([number, source]) => {
    if (!isElement(number)) return [];
    const list = /\/K (\[[\s\S]*\]|\d+ 0 R)/.exec(source.replace(/<<\/Type \/(?:OBJR|MCR)[\s\S]*?>>/g, ''))?.[1] ?? '';
    const kids = [...list.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid)).filter(isElement);
    const parent = Number(/\/P (\d+) 0 R/.exec(source)?.[1]);
    return [{ number, role: roleOf(number), source, kids: kids.map(roleOf), parent: roleOf(parent) }];
  });
}

/** The content of each page, with the page's object and object number. */
export function pagesOf(
  opened: OpenedPdf,
): { readonly page: string; readonly number: number; readonly content: string }[] {
  return [...opened.objects].flatMap(([number, page]) => {
    if (!/^<<\/Type \/Page\n/.test(page)) return [];
    return [{ page, number, content: opened.streams.get(named(opened, page, 'Contents') ?? 0) ?? '' }];
  });
}
