import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { BookSetting } from '../../src/model/book/book-setting.ts';
import type { SvgPicture } from '../../src/model/picture.ts';
import { drawingRooms } from '../../src/pdf/available-space.ts';
import { placeDrawing, setAside } from '../../src/pdf/book/blocks/drawings.ts';
import { type PdfRequest, writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { readMarkup } from '../../src/text/markup/read-markup.ts';
import { writeNodes } from '../../src/text/markup/tree.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { drawing as drawingOf } from '../helpers/drawing.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';
import { missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { type PrintedWords, printedWords } from '../helpers/printed-sizes.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const drawing = (height: number, words: string): SvgPicture => {
  return drawingOf(`<svg viewBox="0 0 800 ${height}"><path d="M0 0h9"/>${words}</svg>`);
};
const letters = (size: number): string => `<text font-size="40">a</text><g font-size="${size}"><text>b</text></g>`;

const a4: BookSetting = { paper: 'a4', isLarge: false };
const a5: BookSetting = { paper: 'a5', isLarge: false };
const large: BookSetting = { paper: 'a4', isLarge: true };
const largeA5: BookSetting = { paper: 'a5', isLarge: true };
const largeLetter: BookSetting = { paper: 'letter', isLarge: true };

test('a drawing takes a third of the page, and more if its words would be smaller than 7 points', () => {
  const rooms = drawingRooms(a4, false);
  const { width, height } = rooms.rooms[0];
  assert.equal(Math.round(placeDrawing(drawing(300, ''), rooms).height), Math.round((300 * width) / 800));
  assert.equal(placeDrawing(drawing(600, ''), rooms).height, height * 0.33);
  const taller = placeDrawing(drawing(700, letters(20)), rooms);
  assert.ok(taller.height > height * 0.33, `${taller.height}`);
  assert.equal(taller.letters.toFixed(3), '7.000');
});

test('a drawing is enlarged only until its words are as large as the text', () => {
  for (const setting of [a4, a5]) {
    const rooms = drawingRooms(setting, false);
    const { letters: smallest } = placeDrawing(drawing(300, letters(30)), rooms);
    assert.equal(smallest, rooms.textLetters);
  }
});

test('a drawing is in the first place where its words are readable', () => {
  for (const [setting, isBilingual, height, size, room] of [
    [a4, false, 500, 20, 'line'],
    [a5, false, 500, 18, 'line'],
    [a4, true, 500, 26, 'line'],
    [a4, true, 500, 20, 'below'],
    [a5, true, 500, 26, 'below'],
    [a5, false, 400, 12, 'turned-plate'],
    [large, false, 500, 29, 'line'],
    [large, false, 500, 26, 'plate'],
    [large, false, 800, 26, 'plate'],
    [large, false, 400, 20, 'turned-plate'],
    [large, true, 500, 29, 'line'],
  ] as const) {
    const placed = placeDrawing(drawing(height, letters(size)), drawingRooms(setting, isBilingual));
    const what = `${setting.paper} ${setting.isLarge} ${isBilingual} ${height} ${size}: ${placed.letters}`;
    assert.equal(placed.room, room, what);
    assert.ok(placed.isReadable && placed.letters >= (setting.isLarge ? 18 : 7) - 0.001, what);
  }
});

test('without such a place, it is where its words are largest', () => {
  const { room, letters: smallest, isReadable } = placeDrawing(drawing(400, letters(9)), drawingRooms(large, false));
  assert.equal(room, 'turned-plate');
  assert.ok(smallest > 8 && !isReadable);
});

test('text without a font size counts as 16, and a drawing without words fits anywhere', () => {
  const rooms = drawingRooms(a4, false);
  const { letters: unsized } = placeDrawing(drawing(600, '<text>a</text>'), rooms);
  assert.equal(unsized.toFixed(3), '7.000');
  assert.equal(placeDrawing(drawing(600, ''), rooms).letters, Number.POSITIVE_INFINITY);
});

test('only drawings that do not fit into the line are moved', () => {
  const figure = (room: string): string =>
    `<figure id="${room}" role="group"><div class="drawing drawing-${room}" style="">x</div></figure>`;
  const { text, aside } = setAside(
    readMarkup(`<p>a</p>${figure('line')}<p>b</p>${figure('plate')}<p>c</p>${figure('below')}`),
  );
  assert.equal(writeNodes(text), `<p>a</p>${figure('line')}<p>b</p><p>c</p>`);
  assert.deepEqual(
    aside.map(({ markup }) => markup),
    [figure('plate'), figure('below')],
  );
});

describe('drawings in a printed book', { skip: missingTool('pdftotext', 'pdfinfo', 'mutool') }, () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  /** What is drawn, and all that is printed. */
  async function wordsOf(context: TestContext, setting: BookSetting, languages: readonly string[]) {
    const { publication, pictures } = await demonstration();
    const requests = languages.map((language) => bookRequest(publication, language, { pictures, setting }));
    const [request, beside] = requests;
    assert.ok(request);
    const { bytes } = await writePdf({ ...request, ...(beside && { beside }) }, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const images = requests.flatMap(({ edition }) => edition.studies.flatMap((study) => study.images));
    const drawn = new Set(images.flatMap((image) => Object.values(image.labels)).map(({ text }) => text));
    const printed = printedWords(file);
    assert.ok(printed.filter(({ words }) => drawn.has(words)).length > 30);
    return { drawn, printed, text: textOf(file) };
  }

  const smallerThan = (least: number, printed: readonly PrintedWords[]): PrintedWords[] =>
    printed.filter(({ size }) => size < least - 0.02);

  for (const [name, setting, languages, least] of [
    ['large print', large, ['el'], 18],
    ['large print on Letter', largeLetter, ['en'], 18],
    ['large print in two languages', large, ['ro', 'uk'], 18],
    ['A5', a5, ['uk'], 7],
    ['the bilingual book', a4, ['uk', 'el'], 7],
    ['the bilingual book on A5', a5, ['el', 'uk'], 7],
  ] as const) {
    test(`in ${name} of the demonstration no word is smaller than ${least} points`, async (context) => {
      const { printed } = await wordsOf(context, setting, languages);
      // Raised numbers of notes, which large print has none of.
      const words = least === 18 ? printed : printed.filter((each) => !/^\d*$/.test(each.words));
      assert.deepEqual(smallerThan(least, words), []);
    });
  }

  test('large print on small paper repeats in running text all words that are smaller in drawings', async (context) => {
    const { drawn, printed, text } = await wordsOf(context, largeA5, ['uk']);
    const small = smallerThan(18, printed);
    assert.ok(small.length > 30);
    const folded = text.toLowerCase();
    for (const { words, page } of small) {
      assert.ok(drawn.has(words) || /^\d$/.test(words), `${words} on page ${page} is in no drawing`);
      assert.ok(folded.split(words.toLowerCase()).length > 2, `${words} is only in the drawing on page ${page}`);
    }
  });

  const withMap = (setting: BookSetting, map: SvgPicture): PdfRequest => ({
    ...bookRequest(pdfPublication, 'el', { pictures: fixturePictures, setting, slug: 'reading' }),
    pictures: new Map([...fixturePictures, ['case-studies/reading/images/map.svg', map] as const]),
  });

  test('in large print a wide drawing with small words has a turned page for itself and its caption', async (context) => {
    const map = drawing(400, '<text font-size="20" x="20" y="40">Somewhere</text>');
    const { bytes, pages } = await writePdf(withMap(large, map), printer);
    const file = await savePdf(await temporaryFolder(context), 'study.pdf', bytes);
    assert.ok((printedWords(file).find(({ words }) => words === 'Somewhere')?.size ?? 0) >= 17.98);
    const sizes = run('pdfinfo', '-l', String(pages), file).matchAll(/Page +(\d+) size: +(\d+)\S* x (\d+)/g);
    const turned = [...sizes].filter(([, , width, height]) => Number(width) > Number(height));
    // The first is that of the table.
    assert.equal(turned.length, 2);
    assert.match(textOf(file, Number(turned[1]?.[1])), /^Somewhere (?:Εικόνα|Figure) 1\. Where we read .*\d$/);
  });

  test('a drawing whose words are too small everywhere is also described in running text', async (context) => {
    const described = async (size: number): Promise<boolean> => {
      const map = drawing(400, `<text font-size="${size}" x="20" y="40">Here</text>`);
      const { bytes } = await writePdf(withMap(large, map), printer);
      return textOf(await savePdf(await temporaryFolder(context), 'study.pdf', bytes)).includes('A map');
    };
    assert.deepEqual([await described(9), await described(20)], [true, false]);
  });
});
