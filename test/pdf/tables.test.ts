import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BookSetting } from '../../src/model/book/book-setting.ts';
import { fitTables } from '../../src/pdf/book/blocks/tables.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { markdownFor } from '../../src/text/engine.ts';
import { hyphenateNodes } from '../../src/text/markup/hyphenate-nodes.ts';
import { readMarkup } from '../../src/text/markup/read-markup.ts';
import { writeNodes } from '../../src/text/markup/tree.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { missingTool, printerForTests, run, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const words = ['бібліотекарка', 'волонтерство', 'громадянство', 'співробітники', 'відвідувачі'];
const word = (at: number): string => `${words[at % words.length]}${at}`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table with a number behind every word, so that each cell can be found. */
const tableOf = (columns: number, rows: number): string => {
  const numbers = Array.from({ length: columns }, (_, at) => at);
  return [
    'Table: Усі філії',
    '',
    row(['Філія[^one]', ...numbers.slice(1).map((at) => `Стовпець${at}`)]),
    row(numbers.map(() => '--')),
    ...Array.from({ length: rows }, (_, at) => row(numbers.map((column) => word(at * columns + column)))),
  ].join('\n');
};

const address = `https://library.example/${'abcdefghij'.repeat(16)}`;

const requestFor = (table: string, setting?: BookSetting, language = 'uk') =>
  bookRequest(
    publicationWith({
      studies: [
        studyOf('reading', {
          texts: {
            uk: [{ title: 'Читання' }, `## Виклик {#challenge}\n\nПеред.\n\n${table}\n\nПісля.\n\n[^one]: Примітка.\n`],
            en: [
              { title: 'Reading' },
              `## The challenge {#challenge}\n\nBefore.\n\n${table}\n\nAfter.\n\n[^one]: A note.\n`,
            ],
          },
        }),
      ],
      editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { uk: 'Частина' }, studies: ['reading'] }] }],
    }),
    language,
    setting && { setting },
  );

/** What the book makes of a table, without printing it. @param language of the text */
const fitted = (table: string, language = 'uk'): string =>
  writeNodes(
    fitTables(requestFor(''), hyphenateNodes(readMarkup(markdownFor(language).render(table)), language), language),
  );

test('a table whose words fit into the line has no broken words, however long its texts are', () => {
  const long = 'Національна бібліотека та організації громадянського суспільства. '.repeat(9);
  const table = fitted(`| Країна | Партнери |\n|--|--|\n| Молдова | ${long} |`);
  assert.ok(table.includes('>Молдова<') && table.includes('Національна бібліотека'), table);
  assert.ok(!table.includes('\u00ad'));
});

test('in a narrower line, long words may break and short ones may not', () => {
  const table = fitted(
    tableOf(7, 3)
      .replaceAll('волонтерство', 'Молдова')
      .replace(/\d+(?= \|)/g, ''),
  );
  assert.ok(table.includes('>Молдова<'), table);
  assert.ok(table.includes('гро\u00adма\u00adдян\u00adство'), table);
});

test('a date in a cell stays in one line if the table then fits, and breaks if the table would be split otherwise', () => {
  const date = '11 лютого 2020';
  const dated = (columns: number): string =>
    fitted(
      [row(Array(columns).fill('Дата')), row(Array(columns).fill('--')), row(Array(columns).fill(date))].join('\n'),
    );
  assert.ok(dated(4).includes('>11\u00a0лютого\u00a02020<'), dated(4));
  assert.ok(dated(8).includes('>11\u00a0лютого 2020<') && !dated(8).includes('(продовження)'), dated(8));
});

test('each further part of a table has its caption, marked as continued', () => {
  const captionsOf = (table: string): string[] =>
    [...table.matchAll(/<caption[^>]*>.*?<\/caption>/g)].map(([all]) => all);
  const [first, ...others] = captionsOf(fitted(tableOf(30, 3)));
  assert.equal(first, '<caption>Усі філії</caption>');
  assert.ok(others.length > 2 && others.every((each) => each === '<caption>Усі філії (продовження)</caption>'));
  const [foreign] = captionsOf(fitted(tableOf(30, 3), 'en')).slice(1);
  assert.equal(foreign, '<caption lang="uk"><span lang="en">Усі філії</span> (продовження)</caption>');
  const unnamed = fitted(tableOf(30, 3).replace('Table: Усі філії', ''));
  assert.deepEqual(new Set(captionsOf(unnamed)), new Set(['<caption>Таблиця (продовження)</caption>']));
});

/** Pages are whole pixels of the browser, and so a little smaller than their paper. */
const tolerance = 2;

/** The words of a file that stand in whole or in part outside the text's area; margins in points. */
function outside(file: string, margin: number): string[] {
  const pages = run('pdftotext', '-bbox', '-f', '3', file, '-').split('<page ').slice(1);
  return pages.flatMap((page) => {
    const width = Number(/width="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"[^>]*>([^<]*)</g)]
      .filter(([, left, right]) => Number(left) < margin - tolerance || Number(right) > width - margin + tolerance)
      .map(([, , , text]) => text ?? '');
  });
}

describe('tables that are wider than a line', { skip: missingTool('pdftotext', 'pdfinfo') }, () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  const sizesOf = (file: string): string[] =>
    (run('pdfinfo', '-f', '1', '-l', '999', file).match(/Page +\d+ size:.*/g) ?? []).map((line) =>
      Number(/size: +([\d.]+)/.exec(line)?.[1]) > 600 ? 'turned' : 'upright',
    );

  const ordinary: BookSetting = { paper: 'a4', isLarge: false };
  const millimetre = 72 / 25.4;
  const cases: readonly (readonly [string, number, number, BookSetting, number, boolean])[] = [
    ['four columns stay on the page as it lies', 4, 12, ordinary, 37, false],
    ['seven columns are turned, and their head is repeated', 7, 60, ordinary, 37, true],
    ['seven columns of four rows are split, since a turned page would stay empty', 7, 4, ordinary, 37, false],
    ['thirty columns are split, each part with the first column', 30, 12, ordinary, 37, false],
    ['on small paper', 9, 12, { paper: 'a5', isLarge: false }, 17, false],
    ['in large print', 7, 12, { paper: 'a4', isLarge: true }, 17, false],
  ];
  for (const [title, columns, rows, setting, margin, isTurned] of cases) {
    test(`${title}: no cell is cut or outside the margins`, async (context) => {
      const { bytes } = await writePdf(requestFor(tableOf(columns, rows), setting), printer);
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const text = textOf(file);
      for (let at = 0; at < columns * rows; at += 1) assert.ok(text.includes(word(at)), word(at));
      assert.deepEqual(outside(file, margin * millimetre), []);
      assert.equal(sizesOf(file).includes('turned'), isTurned);
      const heads = text.match(/ Філія/g) ?? [];
      assert.ok(heads.length > (columns < 5 ? 0 : 1), `${heads.length} heads`);
    });
  }

  test('the text continues before a turned table, and says that the table follows', async (context) => {
    const more = Array.from({ length: 12 }, (_, at) => `Абзац ${at}.`).join('\n\n');
    const second = tableOf(7, 60).replace('Усі філії', 'Інші');
    const end = `## Дія {#action}\n\nДія.\n\n${tableOf(7, 60)}\n\nОстанні слова.`;
    const request = requestFor(`${tableOf(7, 60)}\n\n${more}\n\n${second}\n\nНаприкінці.\n\n${second}\n\n${end}`);
    const { bytes, pageNumbers } = await writePdf(request, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const first = pageNumbers.get('study-reading--challenge') ?? 0;
    const words = textOf(file, first);
    for (const expected of [
      'Перед. Усі філії: див. таблицю наприкінці цього розділу. Абзац 0.',
      'Абзац 11. Інші: див. таблицю наприкінці цього розділу. Наприкінці.',
    ])
      assert.ok(words.includes(expected), words);
    const pages = sizesOf(file);
    const behind = pages.flatMap((size, at) => (size === 'turned' ? [textOf(file, at + 1)] : []));
    assert.equal(pages.indexOf('turned'), first);
    const captions = behind.flatMap((page) => page.match(/Усі філії|Інші/g) ?? []);
    assert.deepEqual(captions, ['Усі філії', 'Інші', 'Інші', 'Усі філії']);
    const last = textOf(file, pages.lastIndexOf('turned') + 2);
    assert.ok(
      last.startsWith('Останні слова.') || last.includes(' Останні слова.'),
      'the last words stay below their table',
    );
  });

  test('beside another language a wide table is split in its column', async (context) => {
    const beside = requestFor(tableOf(9, 8), undefined, 'en');
    const { bytes } = await writePdf({ ...requestFor(tableOf(9, 8)), beside }, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    const text = textOf(file);
    for (let at = 0; at < 72; at += 1) assert.ok(text.includes(word(at)), word(at));
    assert.deepEqual(outside(file, 17 * millimetre), []);
    assert.ok(!sizesOf(file).includes('turned'));
  });

  test('a long address stays inside the margins, in a cell and in a paragraph', async (context) => {
    const table = `| A | B | C |\n|--|--|--|\n| ${address} | b | ${address} |\n\n${address}`;
    const { bytes } = await writePdf(requestFor(table), printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.deepEqual(outside(file, 37 * millimetre), []);
    assert.equal(textOf(file).replaceAll(' ', '').split(address).length, 4);
  });
});
