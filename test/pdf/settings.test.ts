import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { bookPath } from '../../src/model/addresses.ts';
import { type BookSetting, ordinarySetting, papers } from '../../src/model/book/book-setting.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { pdfPublication, withFormula } from '../helpers/pdf-books.ts';
import { linesOf, missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { printedWords } from '../helpers/printed-sizes.ts';
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

const settings: readonly BookSetting[] = [
  ordinarySetting,
  { paper: 'a5', isLarge: false },
  { paper: 'letter', isLarge: false },
];

for (const setting of settings) {
  test(`on ${setting.paper} the colour of the cover reaches the edges of its page, however large that is shown`, {
    skip: missingTool('pdftoppm'),
  }, async (context) => {
    const printer = await printerForTests();
    context.after(() => printer.close());
    const folder = await temporaryFolder(context);
    const file = await savePdf(folder, 'book.pdf', (await writePdf(requestFor(setting), printer)).bytes);
    // Pages end in the middle of a pixel at most of these.
    for (const resolution of [20, 47, 65, 96, 133, 150]) {
      run('pdftoppm', '-r', String(resolution), '-singlefile', file, path.join(folder, 'cover'));
      const edges = edgesOf(await readFile(path.join(folder, 'cover.ppm')));
      assert.equal(edges.size, 1, `${resolution} dpi: ${[...edges].map((each) => each.toString(16))}`);
      assert.ok(!edges.has(0xffffff));
    }
  });
}

/** The colours at the edges of a picture, as pdftoppm writes it. */
function edgesOf(picture: Buffer): Set<number> {
  const [width = 0, height = 0] = (picture.toString('latin1', 0, 30).match(/\d+/g) ?? []).slice(1).map(Number);
  const pixels = picture.subarray(-3 * width * height);
  const colourAt = (x: number, y: number): number => pixels.readUIntBE(3 * (y * width + x), 3);
  return new Set([
    ...Array.from({ length: width }, (_, x) => [colourAt(x, 0), colourAt(x, height - 1)]).flat(),
    ...Array.from({ length: height }, (_, y) => [colourAt(0, y), colourAt(width - 1, y)]).flat(),
  ]);
}

describe('the compendium in other settings', { skip: missingTool('pdftotext', 'pdfinfo', 'qpdf', 'mutool') }, () => {
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

  for (const paper of papers) {
    test(`large print on ${paper} has 18 points, nothing that is smaller, and no serifs`, async (context) => {
      const setting = { paper, isLarge: true };
      const { bytes } = await writePdf(
        bookRequest(withFormula(pdfPublication), 'el', { pictures: fixturePictures, setting }),
        printer,
      );
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const printed = printedWords(file);
      assert.ok(printed.some(({ words, size }) => words === '2' && size > 17.98));
      assert.deepEqual(
        printed.filter(({ size }) => size < 17.98),
        [],
      );
      assert.ok(printed.filter(({ size }) => size < 18.02).length > 100);
      assert.doesNotMatch(run('pdffonts', file), /Serif/);
    });
  }

  test('in large print the number of a note is in brackets and links to it', async (context) => {
    const { bytes, pageNumbers } = await writePdf(requestFor({ paper: 'a4', isLarge: true }), printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.match(textOf(file, pageNumbers.get('study-reading--call-1')), /\w\)?\. \[1\] /);
    assert.ok(textOf(file, pageNumbers.get('guide')).includes('Οι αριθμοί σε αγκύλες'));
    const objects = run('qpdf', '--json', '--json-key=qpdf', file);
    const note = requestFor(ordinarySetting).translator.t('common:notes.label', { number: 1 });
    assert.match(objects, new RegExp(`"/Contents": "u:${note}",\\s+"/Dest": \\[`));
  });

  test('a part whose studies do not fit on its page continues before the first of them', async (context) => {
    const [first] = pdfPublication.studies;
    assert.ok(first);
    const title = 'Βιβλιοθήκες και οργανώσεις της κοινωνίας των πολιτών μαζί';
    const words = first.words.map((each) => (each.language === 'el' ? { ...each, fields: { title } } : each));
    const slugs = Array.from({ length: 9 }, (_, at) => `study-${at}`);
    const publication = {
      ...pdfPublication,
      studies: slugs.map((slug) => ({ ...first, slug, words })),
      editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { el: 'Βιβλία' }, studies: slugs }] }],
    };
    const setting: BookSetting = { paper: 'a5', isLarge: true };
    const { bytes, pageNumbers } = await writePdf(
      bookRequest(publication, 'el', { pictures: fixturePictures, setting }),
      printer,
    );
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const [part, study] = ['part-1', 'study-study-0'].map((anchor) => pageNumbers.get(anchor) ?? 0);
    assert.ok(part && study && study > part + 1);
    assert.ok(!textOf(file, study).slice(0, 60).startsWith('Βιβλιοθήκες'), 'the list ends before the study');
    assert.equal(textOf(file, study).split('Βιβλιοθήκες').length, 2);
  });

  test('a running head that does not fit is shortened, in large print on small paper', async (context) => {
    const [first, ...others] = pdfPublication.studies;
    assert.ok(first);
    const title = 'Διαβάζουμε μαζί '.repeat(9).trim();
    const words = first.words.map((each) => (each.language === 'el' ? { ...each, fields: { title } } : each));
    const publication = { ...pdfPublication, studies: [{ ...first, words }, ...others] };
    const setting: BookSetting = { paper: 'a5', isLarge: true };
    const { bytes, pageNumbers } = await writePdf(
      bookRequest(publication, 'el', { pictures: fixturePictures, setting }),
      printer,
    );
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const page = pageNumbers.get('study-reading--action') ?? 0;
    const head = textOf(file, page % 2 === 0 ? page : page - 1);
    assert.match(head, /^(?:Διαβάζουμε μαζί ?){3}… /);
  });

  test('two languages are side by side, section beside section, each with its own links', async (context) => {
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
    for (const title of ['Вихідні відомості', 'Imprint', 'How to use this book', 'Index']) {
      assert.ok(whole.includes(title), title);
    }
    const index = linesOf(file, page('index'));
    const number = page('study-reading');
    assert.ok(index.includes(`Греція ${number} Greece ${number}`), index.join('|'));
    assert.equal(page('second-book-foreword'), 0, 'the foreword has one text, which is there once');
  });
});
