import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepShortWhole } from '../../src/pdf/book/blocks/short-texts.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { readMarkup } from '../../src/text/markup/read-markup.ts';
import { writeNodes } from '../../src/text/markup/tree.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { missingTool, printerForTests, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** Three lines each, in the columns of no setting more than four. */
const numbers = Array.from({ length: 90 }, (_, at) => at + 100);
const paragraph = (at: number): string =>
  `Початок${at} бібліотеки та громади щотижня співпрацюють, і кожна зустріч дає нагоду поговорити про місто, яке ми разом бачимо в майбутньому за десять років, кінець${at}.`;
/** Lines between them, so that they come to stand at many heights of a page. */
const between = (at: number): string => (at % 4 === 0 ? '\n\nРядок.' : '');
const paragraphs = numbers.slice(0, 60).map((at) => paragraph(at) + between(at));
const list = numbers.slice(60).map((at) => `- ${paragraph(at)}`);

const request = bookRequest(
  publicationWith({
    studies: [
      studyOf('reading', {
        texts: {
          uk: [{ title: 'Читання' }, `## Виклик {#challenge}\n\n${paragraphs.join('\n\n')}\n\n${list.join('\n')}\n`],
        },
      }),
    ],
    editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { uk: 'Частина' }, studies: ['reading'] }] }],
  }),
  'uk',
);

test('only paragraphs and items without inner blocks and with at most three lines are kept whole', () => {
  const long = 'слово '.repeat(60);
  const marked = (markup: string): string => writeNodes(keepShortWhole(request, readMarkup(markup)));
  assert.equal(marked('<p>a <em>b</em></p>'), '<p class="short">a <em>b</em></p>');
  assert.equal(marked(`<p>${long}</p>`), `<p>${long}</p>`);
  const linked = `<p><a href="https://example.org/${'a'.repeat(300)}">a</a></p>`;
  assert.equal(marked(linked), linked.replace('<p>', '<p class="short">'));
  assert.equal(marked('<ul><li>a</li><li><p>b</p></li></ul>').match(/ class="short"/g)?.length, 2);
  const nested = '<ul><li>a<ul><li>b</li></ul></li></ul>';
  assert.equal(marked(nested), nested.replace('<li>b', '<li class="short">b'));
});

test('no paragraph or item of three lines leaves its last line alone', {
  skip: missingTool('pdftotext'),
}, async (context) => {
  const printer = await printerForTests();
  context.after(() => printer.close());
  const { bytes, pages } = await writePdf(request, printer);
  const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
  const words = Array.from({ length: pages }, (_, at) => textOf(file, at + 1));
  for (const at of numbers) {
    const page = words.find((each) => each.includes(`Початок${at} `));
    assert.ok(page?.includes(`кінець${at}.`), `paragraph ${at} is broken`);
  }
  assert.ok(words.filter((each) => each.includes('Початок')).length > 5);
});
