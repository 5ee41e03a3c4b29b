import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { linesOf, missingTool, printerForTests, run, savePdf } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const title = `${'Бібліотеки та організації громадянського суспільства '.repeat(2)}надовго`;
const request = bookRequest(
  publicationWith({
    studies: [studyOf('reading', { texts: { uk: [{ title }, '## Виклик {#challenge}\n\nТекст.\n'] } })],
    editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { uk: 'Частина' }, studies: ['reading'] }] }],
  }),
  'uk',
);

const skip = missingTool('pdftotext', 'pdftoppm');
const contentsPage = 5;
let printer: Printer;
before(async () => {
  printer = await printerForTests();
});
after(() => printer.close());

test('dots lead from the last word of a title over two lines to its page, and the first line has none', {
  skip,
}, async (context) => {
  const { bytes, pageNumbers } = await writePdf(request, printer);
  const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
  const words = wordsOf(file);
  const wordOf = (wanted: string) => words.find(({ text }) => text === wanted);
  const [first, last, page] = ['Бібліотеки', 'надовго', `${pageNumbers.get('study-reading')}`].map(wordOf);
  assert.ok(last && first && page && last.top > first.bottom - 2 && last.bottom > page.top);
  const dots = inkOf(file, { ...last, left: last.right + 1, right: page.left - 1 });
  assert.ok((dots[0] ?? page.left) < last.right + 10, `${dots[0]} after ${last.right}`);
  assert.ok((dots.at(-1) ?? 0) > page.left - 30, `${dots.at(-1)} before ${page.left}`);
  const firstLine = words.filter(({ top }) => Math.abs(top - first.top) < 2);
  const end = Math.max(...firstLine.map(({ right }) => right));
  assert.deepEqual(inkOf(file, { left: end + 1, right: page.right, top: first.top, bottom: first.bottom - 3 }), []);
});

test('the contents list the colophon with the right page', { skip }, async (context) => {
  const { bytes, pages } = await writePdf(request, printer);
  const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
  assert.ok(linesOf(file, contentsPage).includes(`Як підготовлено цю книгу ${pages}`));
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words of the contents, in points. */
const wordsOf = (file: string): (Box & { readonly text: string })[] =>
  [
    ...run('pdftotext', '-bbox', '-f', `${contentsPage}`, '-l', `${contentsPage}`, file, '-').matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
    ),
  ].map(([, left, top, right, bottom, text = '']) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));

/** Where anything is printed in an area of the contents: from left to right, in points. */
function inkOf(file: string, { left, right, top, bottom }: Box): number[] {
  const [x, y] = [Math.floor(left), Math.floor(top)];
  const [width, height] = [Math.floor(right) - x, Math.floor(bottom) - y];
  const area = ['-x', x, '-y', y, '-W', width, '-H', height].map(String);
  const picture = execFileSync('pdftoppm', [
    ...['-gray', '-r', '72', '-f', `${contentsPage}`, '-l', `${contentsPage}`, ...area],
    file,
  ]);
  const shades = picture.subarray(picture.length - width * height);
  const columns = Array.from({ length: width }, (_, at) => at);
  const isDark = (column: number): boolean =>
    Array.from({ length: height }, (_, row) => shades[row * width + column] ?? 255).some((shade) => shade < 230);
  return columns.filter(isDark).map((column) => x + column);
}
