import { numberAfter, type PdfFile } from './pdf-file.ts';

export function pageObjects(file: PdfFile): number[] {
  const pages: number[] = [];
  const visit = (number: number): void => {
    const node = file.object(number);
    const kids = /\/Type \/Pages\b/.test(node) && /\/Kids \[([^\]]*)\]/.exec(node)?.[1];
    if (!kids) pages.push(number);
    else for (const [, kid] of kids.matchAll(/(\d+) 0 R/g)) visit(Number(kid));
  };
  visit(numberAfter(file.object(file.trailer.root), /\/Pages (\d+) 0 R/));
  return pages;
}

/** The number of each page, from 1, by its object number. */
export const pageNumbers = (file: PdfFile): ReadonlyMap<number, number> =>
  new Map(pageObjects(file).map((number, at) => [number, at + 1]));
