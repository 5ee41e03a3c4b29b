import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Destinations } from '../../src/pdf/file/destinations.ts';
import { printNumbered } from '../../src/pdf/numbered-print.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { ProblemError } from '../../src/problems/problem.ts';

/** A PDF with empty pages, one destination and one bookmark, as Chromium writes it. */
function pdfWith(pages: number, anchor: string, page: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, at) => at + 4);
  const objects = [
    '<</Producer (Test)>>',
    `<</Type /Catalog\n/Pages 3 0 R\n/Dests ${pages + 4} 0 R\n/Outlines ${pages + 5} 0 R>>`,
    `<</Type /Pages\n/Count ${pages}\n/Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
    ...kids.map(() => '<</Type /Page\n/Parent 3 0 R>>'),
    `<</${anchor} [${page + 3} 0 R /XYZ 0 700 0]>>`,
    `<</Type /Outlines\n/First ${pages + 6} 0 R>>`,
    `<</Title (A)\n/Dest [${page + 3} 0 R /XYZ 0 700 0]>>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** A printer whose layout and prints put the place on the given pages, one after the other. */
function printerPrinting(...pages: number[]): { printer: Printer; filled: string[] } {
  const filled: string[] = [];
  const next = async (): Promise<Uint8Array> => pdfWith(9, 'study-a', pages.shift() ?? 1);
  const printer: Printer = {
    print: (_document, work) =>
      work({
        print: next,
        printLayout: () => {
          // What was filled in before is a guess that the layout is made with.
          filled.length = 0;
          return next();
        },
        fill: async (texts) => void filled.push(...texts.values()),
        headings: async () => [{ id: 'study-a', text: 'A', level: 1 }],
        restyle: async () => undefined,
        addressLinks: async () => [],
        photograph: async () => new Uint8Array(),
        refused: [],
      }),
    close: async () => undefined,
  };
  return { printer, filled };
}

const document = { name: 'A book', html: '', files: new Map() };

test('a right number is filled in once', async () => {
  const { printer, filled } = printerPrinting(4, 4);
  const { destinations } = await printNumbered(printer, document, { numbered: ['study-a'] });
  assert.deepEqual([filled, destinations.pages, destinations.pageOf.get('study-a')], [['4'], 9, 4]);
});

test('a number that moves a line is filled in once more', async () => {
  const { printer, filled } = printerPrinting(4, 5, 5);
  const { destinations } = await printNumbered(printer, document, { numbered: ['study-a'] });
  assert.deepEqual([filled, destinations.pageOf.get('study-a')], [['4', '5'], 5]);
});

test('a number that is never right stops the book', async () => {
  const { printer } = printerPrinting(4, 5, 4, 5);
  await assert.rejects(printNumbered(printer, document, { numbered: ['study-a'] }), (error) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual(
      error.problems.map((each) => [each.code, each.params]),
      [['page-number-unstable', { name: 'A book' }]],
    );
    return true;
  });
});

const onPage = (page: number): Destinations => ({ pages: 9, pageOf: new Map([['study-a', page]]) });

test('a page map that is still right saves the layout', async () => {
  const { printer, filled } = printerPrinting(4);
  const { destinations } = await printNumbered(printer, document, { numbered: ['study-a'] }, onPage(4));
  assert.deepEqual([filled, destinations.pageOf.get('study-a')], [['4'], 4]);
});

test('an outdated page map is noticed and replaced', async () => {
  const { printer, filled } = printerPrinting(5, 5);
  const { destinations } = await printNumbered(printer, document, { numbered: ['study-a'] }, onPage(4));
  assert.deepEqual([filled, destinations.pageOf.get('study-a')], [['4', '5'], 5]);
});

test('a page map that lacks a place is not used', async () => {
  const { printer, filled } = printerPrinting(4, 4);
  await printNumbered(printer, document, { numbered: ['study-a'] }, { pages: 9, pageOf: new Map() });
  assert.deepEqual(filled, ['4']);
});

test('a style that depends on places is made again when they move', async () => {
  const styles: string[] = [];
  const { printer } = printerPrinting(5, 5);
  const watching: Printer = {
    ...printer,
    print: (file, work) =>
      printer.print(file, (session) => work({ ...session, restyle: async (css) => void styles.push(css) })),
  };
  const numbering = {
    numbered: ['study-a'],
    style: ({ pageOf }: Destinations) => `heads from ${pageOf.get('study-a')}`,
  };
  await printNumbered(watching, document, numbering, onPage(4));
  assert.deepEqual(styles, ['heads from 4', 'heads from 5']);
});

test('a document without numbers is printed once', async () => {
  const { printer, filled } = printerPrinting(2);
  const { destinations } = await printNumbered(printer, document, { numbered: [] });
  assert.deepEqual([filled, destinations.pageOf.get('study-a')], [[], 2]);
});
