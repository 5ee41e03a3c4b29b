import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Printer } from '../../src/browser/launch.ts';
import { bookPath } from '../../src/model/addresses.ts';
import { type BookSetting, ordinarySetting } from '../../src/model/book-setting.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';
import { linesOf, missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const requestFor = (setting: BookSetting) => bookRequest(pdfPublication, 'el', { pictures: fixturePictures, setting });

test('a special edition is named after its setting', () => {
  const { edition } = requestFor(ordinarySetting);
  assert.equal(bookPath(edition, 'pdf'), 'downloads/2026/network-el.pdf');
  assert.equal(bookPath(edition, 'pdf', { paper: 'a5', isLarge: false }), 'downloads/2026/network-a5-el.pdf');
  assert.equal(bookPath(edition, 'pdf', { paper: 'a4', isLarge: true }), 'downloads/2026/network-large-el.pdf');
  const both: BookSetting = { paper: 'letter', isLarge: true };
  assert.equal(bookPath(edition, 'pdf', both), 'downloads/2026/network-large-letter-el.pdf');
});

test('the colour of the cover reaches the edges of its page', { skip: missingTool('pdftoppm') }, async (context) => {
  const printer = await printerForTests();
  context.after(() => printer.close());
  const folder = await temporaryFolder(context);
  const file = await savePdf(folder, 'book.pdf', (await writePdf(requestFor(ordinarySetting), printer)).bytes);
  run('pdftoppm', '-r', '96', '-singlefile', file, path.join(folder, 'cover'));
  const picture = await readFile(path.join(folder, 'cover.ppm'));
  const [width = 0, height = 0] = (picture.toString('latin1', 0, 30).match(/\d+/g) ?? []).slice(1).map(Number);
  const pixels = picture.subarray(-3 * width * height);
  const colourAt = (x: number, y: number): number => pixels.readUIntBE(3 * (y * width + x), 3);
  const edges = [
    ...Array.from({ length: width }, (_, x) => [colourAt(x, 0), colourAt(x, height - 1)]),
    ...Array.from({ length: height }, (_, y) => [colourAt(0, y), colourAt(width - 1, y)]),
  ].flat();
  assert.deepEqual([...new Set(edges)], [colourAt(9, 9)]);
  assert.notEqual(colourAt(9, 9), 0xffffff);
});

describe('the compendium in other settings', { skip: missingTool('pdftotext', 'pdfinfo', 'pdftohtml') }, () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  for (const [paper, size] of [
    ['a5', /Page size:.*\(A5\)/],
    ['letter', /Page size:\s+612 x 792 pts/],
  ] as const) {
    test(`on ${paper} every page has that size, and the contents name the pages of the headings`, async (context) => {
      const { bytes, pages, pageNumbers } = await writePdf(requestFor({ paper, isLarge: false }), printer);
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const sizes = run('pdfinfo', '-f', '1', '-l', String(pages), file).match(/Page +\d+ size:.*/g) ?? [];
      assert.equal(new Set(sizes.map((line) => line.replace(/Page +\d+/, ''))).size, 1);
      assert.match(run('pdfinfo', file), size);
      const page = pageNumbers.get('study-reading--action') ?? 0;
      assert.ok(textOf(file, page).includes('Τι έκαναν οι αναγνώστες'));
      assert.ok(linesOf(file, 5).includes(`Τι έκαναν οι αναγνώστες ${page}`));
    });
  }

  test('large print has 18 points, little that is smaller, and no serifs', async (context) => {
    const { bytes } = await writePdf(requestFor({ paper: 'a4', isLarge: true }), printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const sizes = [
      ...run('pdftohtml', '-xml', '-stdout', '-zoom', '1', '-i', file).matchAll(/<fontspec [^>]*size="(\d+)"[^>]*>/g),
    ];
    assert.ok(sizes.length > 2);
    const smaller = sizes.filter(([, size]) => Number(size) < 18);
    // The raised numbers of notes.
    assert.deepEqual(
      smaller.map(([font]) => font.replace(/id="\d+" /, '')),
      ['<fontspec size="14" family="AAAAAA+SourceSans3-SemiBold" color="#0a5462"/>'],
    );
    assert.ok(sizes.some(([, size]) => size === '18'));
    assert.doesNotMatch(run('pdffonts', file), /Serif/);
  });

  test('two languages stand side by side, section against section, each with its own links', async (context) => {
    const second = bookRequest(pdfPublication, 'en', { pictures: fixturePictures });
    const first = bookRequest(pdfPublication, 'uk', { pictures: fixturePictures });
    const { bytes, pageNumbers } = await writePdf({ ...first, beside: second }, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.match(run('pdfinfo', '-meta', file), /<rdf:li>uk<\/rdf:li><rdf:li>en<\/rdf:li>/);
    const page = (anchor: string): number => pageNumbers.get(anchor) ?? 0;
    for (const place of ['study-reading', 'study-reading--challenge', 'study-listening--action']) {
      assert.ok(page(place) > 0);
      assert.equal(page(`second-${place}`), page(place), place);
    }
    const opening = linesOf(file, page('study-reading'));
    assert.ok(
      opening.some((line) => line.startsWith('Читання разом') && line.endsWith('Reading together')),
      opening.join('|'),
    );
    const words = textOf(file, page('study-reading--call-1'));
    const target = page('study-listening--action');
    assert.ok(words.includes(`(див. сторінку ${target})`) && words.includes(`(see page ${target})`));
    const whole = textOf(file);
    for (const title of ['Вихідні відомості', 'Imprint', 'Finding your way in this book', 'Index']) {
      assert.ok(whole.includes(title), title);
    }
    const index = linesOf(file, page('index'));
    const number = page('study-reading');
    assert.ok(index.includes(`Греція ${number} Greece ${number}`), index.join('|'));
    assert.equal(page('second-book-foreword'), 0, 'the foreword has one text, which is there once');
  });
});
