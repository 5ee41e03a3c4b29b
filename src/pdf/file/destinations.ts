import { numberAfter, type PdfFile } from './pdf-file.ts';

/** The places of a PDF that links lead to: how many pages there are, and on which page (from 1) each id stands. */
export interface Destinations {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

export function readDestinations(file: PdfFile): Destinations {
  const root = file.object(file.trailer.root);
  const pages = pageNumbers(file, numberAfter(root, /\/Pages (\d+) 0 R/));
  const dests = /\/Dests (\d+) 0 R/.exec(root)?.[1];
  const pageOf = new Map<string, number>();
  const entries = dests ? file.object(Number(dests)).matchAll(/\/([^\s/[]+) \[(\d+) 0 R/g) : [];
  for (const [, name = '', page] of entries) pageOf.set(decodeName(name), pages.get(Number(page)) ?? 0);
  return { pages: pages.size, pageOf };
}

/** The object number of each page and its place in the book. */
function pageNumbers(file: PdfFile, root: number): Map<number, number> {
  const pages = new Map<number, number>();
  const visit = (number: number): void => {
    const node = file.object(number);
    const kids = /\/Type \/Pages\b/.test(node) && /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    if (!kids) pages.set(number, pages.size + 1);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
  };
  visit(root);
  return pages;
}

const decodeName = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
