import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyMarks } from '../../../src/pdf/file/page-content.ts';
import { readPageStarts } from '../../../src/pdf/file/page-starts.ts';
import type { PdfFile } from '../../../src/pdf/file/pdf-file.ts';

/** Two pages; the second paragraph has a mark on the first, and its text on the second. */
const objects: Readonly<Record<number, string>> = {
  1: '<</Type /Catalog\n/Pages 2 0 R\n/StructTreeRoot 5 0 R>>',
  2: '<</Type /Pages\n/Kids [3 0 R 4 0 R]>>',
  3: '<</Type /Page>>',
  4: '<</Type /Page>>',
  5: '<</Type /StructTreeRoot\n/K 6 0 R>>',
  6: '<</Type /StructElem\n/S /Document\n/K [7 0 R 8 0 R 9 0 R]>>',
  7: '<</Type /StructElem\n/S /H1\n/Pg 3 0 R\n/K 0>>',
  8: '<</Type /StructElem\n/S /P\n/Pg 3 0 R\n/K 1>>',
  9: '<</Type /StructElem\n/S /P\n/Pg 3 0 R\n/K [2 <</Type /MCR\n/Pg 4 0 R\n/MCID 0>>]>>',
};
const file = { trailer: { root: 1 }, object: (number: number) => objects[number] ?? '' } as unknown as PdfFile;
const headings = [{ id: 'a', level: 1, words: 'A', bookmark: 'A' }];

const second = (empty: readonly number[]) =>
  readPageStarts(file, headings, new Map([[3, { empty }]])).find(({ page }) => page === 2);

test('a paragraph with nothing painted on a page begins on the next one', () => {
  assert.deepEqual(second([2]), { page: 2, heading: 'a', kind: 'paragraph', nth: 2, of: 2, next: '' });
});

test('a paragraph that continues on a page began before it', () => {
  assert.equal(second([]), undefined);
});

test('a mark is empty where its text has no letters', () => {
  const mark = (id: number, letters: string): string =>
    `/P <</MCID ${id} >>BDC\nBT\nET\nBT\n/F4 12 Tf\n${letters}ET\nEMC\n`;
  assert.deepEqual(emptyMarks(mark(7, '') + mark(8, '<0001> Tj\n')), [7]);
});
