import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type PdfResult, writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest, fixturePictures } from '../helpers/book-requests.ts';
import { pdfPublication, sentences } from '../helpers/pdf-books.ts';
import { linesOf, missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const requestFor = (language: string) => bookRequest(pdfPublication, language, { pictures: fixturePictures });
const skip = missingTool('pdftotext', 'pdfinfo', 'pdffonts', 'qpdf');

describe('the compendium as a PDF', { skip }, () => {
  let printer: Printer;
  const books = new Map<string, PdfResult>();
  before(async () => {
    printer = await printerForTests();
    for (const language of ['en', 'uk', 'el']) {
      books.set(language, await writePdf(requestFor(language), printer));
    }
  });
  after(() => printer.close());
  const book = (language: string): PdfResult => {
    const found = books.get(language);
    assert.ok(found);
    return found;
  };

  const places: Record<string, readonly (readonly [string, string])[]> = {
    en: [
      ['book-foreword', 'Foreword'],
      ['part-2', 'Voices'],
      ['study-reading', 'Reading together'],
      ['study-reading--action', 'What readers did'],
      ['study-listening', 'Listening “to” others (again)'],
      ['study-listening--action', 'What listeners did'],
      ['partners', 'Partners'],
    ],
    uk: [
      ['part-2', 'Голоси'],
      ['study-reading--action', 'Що зробили читачі'],
      ['study-listening--action', 'Що зробили слухачі'],
    ],
    el: [
      ['part-1', 'Βιβλία'],
      ['study-reading--action', 'Τι έκαναν οι αναγνώστες'],
    ],
  };
  for (const [language, expected] of Object.entries(places)) {
    test(`page numbers in the ${language} contents match the pages of the headings`, async (context) => {
      const { bytes, pageNumbers } = book(language);
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const contents = linesOf(file, 5);
      for (const [anchor, words] of expected) {
        const page = pageNumbers.get(anchor);
        assert.ok(page && textOf(file, page).includes(words), `"${words}" is not on page ${page}`);
        assert.ok(contents.includes(`${words} ${page}`), `no "${words} ${page}" in ${JSON.stringify(contents)}`);
      }
    });

    test(`the ${language} text is extracted as it was written`, async (context) => {
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', book(language).bytes);
      const text = textOf(file);
      for (const sentence of sentences[language as 'en']) assert.ok(text.includes(sentence), sentence);
      assert.doesNotMatch(text, /[\uFFFD\u00AD\u2010]/);
      // Lines do break words: a narrow column is there for that.
      assert.match(run('pdftotext', file, '-'), /\u00AD\n/);
    });
  }

  test('the folio on a page is the number of that page', async (context) => {
    const { bytes, pages, pageNumbers } = book('en');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.match(run('pdfinfo', file), new RegExp(`Pages:\\s+${pages}\\n`));
    const first = pageNumbers.get('study-reading') ?? 0;
    for (const page of [5, first, first + 1]) assert.match(textOf(file, page), new RegExp(`(^| )${page}$`));
  });

  test('running heads name the study on left pages and its section on right pages, and are empty where a study begins', async (context) => {
    const { bytes, pageNumbers } = book('en');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const first = pageNumbers.get('study-reading') ?? 0;
    assert.match(textOf(file, first), /^Case study · [^·]*Reading together /);
    const last = pageNumbers.get('study-reading--action') ?? 0;
    assert.ok(last > first);
    const right = last % 2 === 1 ? last : last + 1;
    assert.match(textOf(file, right), /^What readers did /);
    assert.match(textOf(file, right + 1), /^Reading together /);
  });

  test('the file is tagged, in its language, with its title, publisher and the date of the edition', async (context) => {
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book('uk').bytes);
    const info = run('pdfinfo', '-isodates', file);
    assert.match(info, /Title:\s+Збірка: кейси\sпро\sчитання\n/);
    assert.match(info, /Author:\s+Міська бібліотека\n/);
    assert.match(info, /CreationDate:\s+2026-03-01T00:00:00/);
    assert.match(info, /Tagged:\s+yes/);
    assert.match(info, /Page size:.*A4/);
    assert.match(run('qpdf', '--qdf', '--object-streams=disable', file, '-').slice(0, 6000), /\/Lang \(uk\)/);
    assert.match(run('pdfinfo', '-meta', file), /<rdf:li>uk<\/rdf:li>/);
  });

  test('qpdf finds no fault in the file', async (context) => {
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book('en').bytes);
    assert.match(run('qpdf', '--check', file), /No syntax or stream encoding errors/);
  });

  test('every font is one of the two families, embedded, with a map to letters', async (context) => {
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book('el').bytes);
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    assert.ok(fonts.length >= 3);
    for (const font of fonts) assert.match(font, /\+Source(Serif4|Sans3)\S*\s.* yes yes yes /);
  });

  test('bookmarks have the words and nesting of the headings', async (context) => {
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book('uk').bytes);
    const { outlines } = JSON.parse(run('qpdf', '--json', '--json-key=outlines', file));
    const titles = (items: { title: string }[]): string[] => items.map((each) => each.title);
    assert.deepEqual(titles(outlines), [
      'Вихідні відомості',
      'Зміст',
      'Foreword',
      'Як користуватися книгою',
      'Книжки',
      'Голоси',
      'Партнери',
      'Покажчик',
      'Перелік рисунків',
      'Переклад і вичитування',
      'Як підготовлено цю книгу',
    ]);
    assert.deepEqual(titles(outlines[4].kids), ['Читання разом']);
    assert.deepEqual(titles(outlines[4].kids[0].kids).slice(0, 4), [
      'Коротко',
      'У цифрах',
      'Виклик читання',
      'Що зробили читачі',
    ]);
  });

  test('two runs give the same bytes, whatever was printed between them', async () => {
    const again = await writePdf(requestFor('en'), printer);
    assert.ok(Buffer.from(again.bytes).equals(Buffer.from(book('en').bytes)));
  });

  test('the head of a long table is repeated on its next page', async (context) => {
    const { bytes, pageNumbers } = book('en');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const start = pageNumbers.get('study-reading--action') ?? 0;
    assert.match(textOf(file, start), /Place Visitors/);
    assert.match(textOf(file, start + 1), /Place Visitors/);
  });

  test('a study without a Greek text says so and is marked as English', async (context) => {
    const { bytes, pageNumbers } = book('el');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const page = textOf(file, pageNumbers.get('study-listening'));
    assert.ok(page.includes('Listening “to” others (again)'), page);
    const { t } = bookRequest(pdfPublication, 'el').translator;
    assert.ok(page.includes(t('common:kinds.case-study')), page);
    assert.match(run('qpdf', '--qdf', '--object-streams=disable', file, '-'), /\/Lang \(en\)/);
  });

  test('a reference inside the book has the page of its target', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const page = pageNumbers.get('study-listening--action');
    assert.ok(page && textOf(file, page).includes('Що зробили слухачі'));
    assert.ok(textOf(file, pageNumbers.get('study-reading--call-1')).includes(`(див. сторінку ${page})`));
  });

  test('the index lists partners, places and topics in alphabetical order, with the pages of their studies', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const index = run(
      'pdftotext',
      '-raw',
      ...['-f', '-l'].flatMap((each) => [each, String(pageNumbers.get('index'))]),
      file,
      '-',
    );
    const [reading, listening] = ['study-reading', 'study-listening'].map((anchor) => pageNumbers.get(anchor));
    assert.ok(reading && textOf(file, reading).includes('Читання разом'));
    const lines = index.trim().split('\n');
    // The list of figures has room on the same page.
    assert.deepEqual(lines.slice(2, lines.indexOf('Перелік рисунків')), [
      'Числа вказують першу сторінку кожного кейсу.',
      'Партнери',
      `Міська бібліотека ${reading}`,
      'Географічний покажчик',
      `Греція ${reading}`,
      `Румунія ${reading}, ${listening}`,
      `Україна ${reading}`,
      'Теми',
      `Івенти ${reading} Читання ${reading}, ${listening}`,
    ]);
  });

  test('the list of figures has the page of each', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const page = pageNumbers.get('study-reading--figure-1');
    assert.ok(page && textOf(file, page).includes('Рисунок 1. Де ми читаємо'), textOf(file, page));
    assert.ok(linesOf(file, pageNumbers.get('figures') ?? 0).includes(`Рисунок 1. Де ми читаємо ${page}`));
  });

  test('comparable figures are bars whose words say all that they show', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const words = textOf(file, pageNumbers.get('study-reading'));
    assert.match(
      words,
      /12 заходів Зустрічі 1.200 осіб Відвідувачі початкове значення: 400 осіб цільове значення: 2.000 осіб 60 осіб Помічники/,
    );
    // Bars are pictures of the words beside them: screen readers pass over them.
    const figures = run('pdfinfo', '-struct', file).match(/^ *Figure.*$/gm) ?? [];
    assert.equal(figures.length, 1);
  });

  test('translators and reviewers are named, and drafts are called drafts', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const words = textOf(file, pageNumbers.get('credits'));
    assert.match(words, /Переклад: Олена Коваль\. Вичитування: Ана Русу, 1 лютого 2026/);
    assert.match(words, /Чернетка.* Слухаємо інших/);
  });

  test('every link has its words as a description', async (context) => {
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', book('uk').bytes);
    const objects: { value?: PdfObject }[] = Object.values(
      JSON.parse(run('qpdf', '--json', '--json-key=qpdf', file)).qpdf[1],
    );
    const links = objects.flatMap(({ value }) => (value?.['/Subtype'] === '/Link' ? [value] : []));
    const words = links.map((link) => String(link['/Contents'] ?? '').replace(/^u:/, ''));
    assert.ok(links.length > 20 && words.every((each) => /\p{L}/u.test(each)));
    const page = (anchor: string): string => `сторінка ${book('uk').pageNumbers.get(anchor)}`;
    const inContents = [
      `Партнери, ${page('partners')}`,
      `Рисунок 1. Де ми читаємо, ${page('study-reading--figure-1')}`,
    ];
    const others = ['Примітка 1', 'the other one', 'office@network.example'];
    for (const expected of [page('study-reading'), ...inContents, ...others]) {
      assert.ok(words.includes(expected), `${expected} in ${[...new Set(words)].join(' | ')}`);
    }
    assert.deepEqual(
      words.filter((each) => /\p{L} \d+$/u.test(each) && !/(?:сторінка|Рисунок|[Пп]римітка) \d+$/.test(each)),
      [],
    );
  });

  test('a single study’s file links to the others on the website and contains its own address', async (context) => {
    const request = bookRequest(pdfPublication, 'uk', { slug: 'reading', pictures: fixturePictures });
    const { bytes, pages } = await writePdf(request, printer);
    const file = await savePdf(await temporaryFolder(context), 'study.pdf', bytes);
    const source = run('qpdf', '--qdf', '--object-streams=disable', file, '-');
    assert.match(source, /\/URI \(https:\/\/network\.example\/uk\/case-studies\/listening\/#action\)/);
    assert.ok(pages < (books.get('uk')?.pages ?? 0));
    assert.match(run('pdfinfo', file), /Title:\s+Читання разом\n/);
    assert.ok(textOf(file).replaceAll(' ', '').includes('https://network.example/uk/case-studies/reading/'));
  });

  test('links inside the compendium lead to the right pages', async (context) => {
    const { bytes, pageNumbers } = book('uk');
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.doesNotMatch(run('qpdf', '--qdf', '--object-streams=disable', file, '-'), /book\.invalid/);
    const leads = linksOf(file);
    const page = (anchor: string): number => pageNumbers.get(anchor) ?? 0;
    const inContents = ['part-1', 'study-reading', 'study-reading--challenge', 'study-reading--action'];
    assert.deepEqual(leads[4]?.slice(0, 1), [page('book-foreword')]);
    assert.deepEqual(leads[4]?.slice(2, 6), inContents.map(page));
    const callPage = page('study-reading--call-1');
    const notePage = page('study-reading--note-1');
    assert.deepEqual(leads[callPage - 1]?.slice(0, 2), [page('study-listening--action'), notePage]);
    assert.ok(leads[notePage - 1]?.includes(callPage));
    assert.ok(textOf(file, notePage).includes(`1 ${sentences.uk[0]}`));
  });
});

/** The pages that the inner links of each page lead to. */
function linksOf(file: string): number[][] {
  const objects = JSON.parse(run('qpdf', '--json', '--json-key=qpdf', file)).qpdf[1];
  const pages: string[] = JSON.parse(run('qpdf', '--json', '--json-key=pages', file)).pages.map(
    (page: { object: string }) => page.object,
  );
  return pages.map((page) =>
    annotationsOf(objects, page).flatMap((each) =>
      Array.isArray(each['/Dest']) ? [pages.indexOf(each['/Dest'][0]) + 1] : [],
    ),
  );
}

type PdfObject = Record<string, unknown>;

function annotationsOf(objects: Record<string, { value: PdfObject }>, page: string): PdfObject[] {
  const references = objects[`obj:${page}`]?.value['/Annots'];
  return Array.isArray(references)
    ? references.flatMap((each): PdfObject[] => [objects[`obj:${each}`]?.value ?? {}])
    : [];
}
