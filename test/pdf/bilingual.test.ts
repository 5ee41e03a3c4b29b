import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type PdfResult, writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { bilingualPublication, sentences } from '../helpers/pdf-books.ts';
import { linesOf, missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const pictures = fixturePictures;
const requestFor = (first: string, second: string) => ({
  ...bookRequest(bilingualPublication, first, { pictures }),
  beside: bookRequest(bilingualPublication, second, { pictures }),
});

describe('a bilingual PDF', { skip: missingTool('pdftotext', 'pdfinfo', 'qpdf') }, () => {
  let printer: Printer;
  const books = new Map<string, PdfResult>();
  before(async () => {
    printer = await printerForTests();
    for (const [first, second] of [
      ['en', 'uk'],
      ['en', 'el'],
    ] as const) {
      books.set(second, await writePdf(requestFor(first, second), printer));
    }
  });
  after(() => printer.close());

  async function open(context: Parameters<typeof temporaryFolder>[0], second = 'uk') {
    const book = books.get(second);
    assert.ok(book);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book.bytes);
    const page = (anchor: string): number => {
      const number = book.pageNumbers.get(anchor);
      assert.ok(number, anchor);
      return number;
    };
    return { file, page, on: (anchor: string): string => textOf(file, page(anchor)) };
  }

  test('a line of the contents has both titles and the page of both', async (context) => {
    const { file, page, on } = await open(context);
    const contents = linesOf(file, page('contents'));
    for (const [anchor, first, second] of [
      ['guide', 'How to use this book', 'Як користуватися книгою'],
      ['part-1', 'Books', 'Книжки'],
      ['study-reading', 'Reading together', 'Читання разом'],
      ['study-reading--action', 'What readers did', 'Що зробили читачі'],
      ['partners', 'Partners', 'Партнери'],
      ['figures', 'List of figures', 'Перелік рисунків'],
    ] as const) {
      assert.ok(contents.includes(`${first} ${second} ${page(anchor)}`), `${anchor} in ${JSON.stringify(contents)}`);
      assert.ok(on(anchor).includes(first) && on(anchor).includes(second), on(anchor));
    }
    assert.ok(contents.includes(`Foreword ${page('book-foreword')}`), 'a title that both share is there once');
  });

  test('each bookmark has both titles, joined by the locale’s words, nested as the headings are', async (context) => {
    const { file } = await open(context);
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', file));
    const titles = (items: { title: string }[]): string[] => items.map((each) => each.title);
    assert.deepEqual(titles(outlines), [
      'Imprint / Вихідні відомості',
      'Contents / Зміст',
      'Foreword',
      'How to use this book / Як користуватися книгою',
      'Books / Книжки',
      'Voices / Голоси',
      'Partners / Партнери',
      'Index / Покажчик',
      'List of figures / Перелік рисунків',
      'Translators and reviewers / Переклад і вичитування',
      'Colophon / Як підготовлено цю книгу',
    ]);
    assert.deepEqual(titles(outlines[4].kids), ['Reading together / Читання разом']);
    assert.deepEqual(titles(outlines[4].kids[0].kids).slice(0, 4), [
      'At a glance / Коротко',
      'In figures / У цифрах',
      'The challenge of reading / Виклик читання',
      'What readers did / Що зробили читачі',
    ]);
    assert.deepEqual(titles(outlines[6].kids), ['City Library / Міська бібліотека', 'Readers’ Club']);
    assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors/);
  });

  test('no page of the demonstration begins with the last line of a paragraph', async (context) => {
    const shown = await demonstration();
    const [ro, uk] = ['ro', 'uk'].map((code) => bookRequest(shown.publication, code, { pictures: shown.pictures }));
    assert.ok(ro && uk);
    const { bytes, pages } = await writePdf({ ...ro, beside: uk }, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    for (let page = 1; page <= pages; page += 1) {
      // The running head, or nothing, stands in the first line.
      const [first = '', next] = linesOf(file, page).slice(1).join('\n').trim().split('\n');
      assert.ok(next !== '' || !/^\p{Ll}/u.test(first), `page ${page} begins with “${first}”`);
    }
  });

  test('partners are described in both languages, and a name that is the same in both is above each', async (context) => {
    const { on } = await open(context);
    const partners = on('partners');
    for (const words of ['They read aloud.', 'Вони читають уголос.', 'Ukraine. Partner', 'Україна. Партнер'])
      assert.ok(partners.includes(words), partners);
    assert.equal(partners.split('Readers’ Club').length, 3);
  });

  test('the panel of facts has labels and values in both languages, row by row, and equal values once', async (context) => {
    const { file, page } = await open(context);
    const panel = linesOf(file, page('study-reading'));
    for (const row of [
      'At a glance Коротко',
      'Type Тип Case study Кейс',
      'Countries Країни Ukraine, Greece, Romania Україна, Греція, Румунія',
      'Licence Ліцензія CC BY 4.0',
    ])
      assert.ok(panel.includes(row), `${row} in ${JSON.stringify(panel)}`);
  });

  test('parts, index, figures, credits and colophon are in both languages', async (context) => {
    const { on } = await open(context);
    for (const [anchor, ...expected] of [
      ['part-2', 'Part 2', 'Voices', 'Частина 2', 'Голоси', 'Listening “to” others (again)', 'Слухаємо інших'],
      ['index', 'Places', 'Romania', 'Географічний покажчик', 'Румунія', 'Events', 'Івенти'],
      ['figures', 'Figure 1. Where we read', 'Рисунок 1. Де ми читаємо'],
      ['credits', 'Translators and reviewers', 'Переклад: Олена Коваль.'],
      ['colophon', 'This PDF was made with Compendium', 'Цей PDF створено'],
    ] as const)
      for (const words of expected) assert.ok(on(anchor).includes(words), `${words} on ${on(anchor)}`);
  });

  test('the cover splits both titles and names edition, language and date in both', async (context) => {
    const { file } = await open(context);
    assert.equal(
      run('pdftotext', '-raw', '-l', '1', file, '-').replace(/\s+/g, ' ').trim(),
      'Collection Studies of reading Збірка Кейси про читання 2026 edition English City Library 1 March 2026 Видання 2026 Українська Міська бібліотека 1 березня 2026',
    );
  });

  test('the file has both titles and both languages, and its second halves are marked as Ukrainian', async (context) => {
    const { file } = await open(context);
    assert.match(run('pdfinfo', file), /Title:\s+Collection: studies of reading \/ Збірка: кейси\sпро\sчитання\n/);
    assert.match(run('pdfinfo', '-meta', file), /<rdf:li>en<\/rdf:li><rdf:li>uk<\/rdf:li>/);
    assert.match(run('qpdf', '--qdf', '--object-streams=disable', file, '-'), /\/Lang \(uk\)/);
  });

  test('a text that the second language lacks appears once, below a notice in that language', async (context) => {
    const { file, page, on } = await open(context, 'el');
    assert.match(on('study-listening'), /Το κείμενο αυτό δεν είναι ακόμη διαθέσιμο/);
    assert.equal(on('study-listening').split('Listening “to” others (again)').length, 2);
    const pages = ['-f', String(page('study-listening')), '-l', String(page('partners') - 1)];
    const study = run('pdftotext', ...pages, file, '-')
      .replaceAll('\u00ad\n', '')
      .replace(/\s+/g, ' ');
    // As often as the study itself says it: 28 times in running text, six in a table, whose second part repeats one, and
    // once in a note.
    assert.equal(study.split(sentences.en[0]).length - 1, 36);
  });
});
