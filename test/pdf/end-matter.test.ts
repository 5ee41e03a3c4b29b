import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BookSetting } from '../../src/model/book/book-setting.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { missingTool, printerForTests, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const lengths = Array.from({ length: 30 }, (_, at) => at);
const slugOf = (length: number): string => `length-${length}`;

function studyOfLength(length: number, notes: number, more: string) {
  const numbers = Array.from({ length: notes }, (_, at) => at + 1);
  const calls = numbers.map((at) => `[^${at}]`).join(' ');
  const texts = numbers.map((at) => `[^${at}]: Note ${at} of study ${length}.${more}`).join('\n');
  const end = `The last words of study ${length}.${calls}\n\n${texts}\n`;
  const body = `## The challenge {#challenge}\n\n${'A line.\n\n'.repeat(length)}\n\n## The end {#sources}\n\n${end}`;
  const facts = { undocumented: ['lessons' as const] };
  return studyOf(slugOf(length), { facts, texts: { en: [{ title: `Study ${length}` }, body] } });
}

/** Studies of which each is a line longer than the one before: their ends come to stand at every height of a page. */
const publicationOf = (notes: number, more = '') =>
  publicationWith({
    studies: lengths.map((length) => studyOfLength(length, notes, more)),
    editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { en: 'Part' }, studies: lengths.map(slugOf) }] }],
  });

describe('what stands below the text of a study', { skip: missingTool('pdftotext') }, () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  const cases: readonly (readonly [string, number, (length: number) => string])[] = [
    ['the last words of the text, however long that is', 2, (length) => `The last words of study ${length}.`],
    ['three notes at least, where there are many', 12, (length) => `Note 10 of study ${length}.`],
  ];
  for (const [title, notes, expected] of cases) {
    test(`never has a page without ${title}`, async (context) => {
      const { bytes, pages, pageNumbers } = await writePdf(bookRequest(publicationOf(notes), 'en'), printer);
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const words = Array.from({ length: pages }, (_, at) => textOf(file, at + 1));
      const spans = lengths.map((length) => {
        const last = words.findIndex((page) => page.includes(`Study ${length}. In: `));
        assert.ok(words[last]?.includes(expected(length)), `study ${length}, page ${last + 1}`);
        return last + 1 - (pageNumbers.get(`study-${slugOf(length)}`) ?? 0);
      });
      // Some end on their first page and some on the next: the break was met.
      assert.deepEqual([...new Set(spans)].sort(), [0, 1]);
    });
  }

  test('leaves the imprint of a single study’s file on one page, however long the text is', async (context) => {
    const folder = await temporaryFolder(context);
    // With all that stands above it, it would not fit on a page.
    const publication = publicationOf(8, ' It goes on and on.'.repeat(14));
    const found = [];
    for (const length of lengths.filter((each) => each % 3 === 0)) {
      const request = bookRequest(publication, 'en', { slug: slugOf(length) });
      const { bytes, pages } = await writePdf(request, printer);
      const file = await savePdf(folder, `${length}.pdf`, bytes);
      const last = textOf(file, pages);
      const { t } = request.translator;
      const ends = [t('book:book.imprint'), t('book:book.licenceText', { licence: 'CC BY 4.0' })];
      for (const words of ends) assert.ok(last.includes(words), `study ${length}: ${words} is not on page ${pages}`);
      found.push(pages);
    }
    // The break was met.
    assert.deepEqual([...new Set(found)], [2, 3]);
  });

  test('leaves the colophon on the page of the translators if both fit', async (context) => {
    const translated = publicationWith({
      studies: [
        studyOf('reading', {
          texts: {
            en: [{ title: 'Reading' }, '## A {#challenge}\n\nA\n'],
            uk: [{ title: 'Читання', translation: { from: 'en', state: 'draft' } }, '## А {#challenge}\n\nА\n'],
          },
        }),
      ],
      editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { uk: 'Частина' }, studies: ['reading'] }] }],
    });
    const request = bookRequest(translated, 'uk');
    const { bytes, pages, pageNumbers } = await writePdf(request, printer);
    const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
    assert.equal(pageNumbers.get('credits'), pages);
    const { t } = request.translator;
    const words = textOf(file, pages);
    for (const title of [t('book:credits.title'), t('book:book.colophon')])
      assert.ok(words.includes(title.replaceAll('\u00a0', ' ')), words);
  });

  test('lists share a page if they fit, and in large print no panel takes two pages', async (context) => {
    const { publication, pictures } = await demonstration();
    const folder = await temporaryFolder(context);
    const usual = await writePdf(bookRequest(publication, 'uk', { pictures }), printer);
    assert.equal(usual.pageNumbers.get('figures'), usual.pageNumbers.get('index'));
    const setting: BookSetting = { paper: 'a4', isLarge: true };
    const request = bookRequest(publication, 'uk', { pictures, setting });
    const { bytes, pageNumbers } = await writePdf(request, printer);
    const file = await savePdf(folder, 'large.pdf', bytes);
    for (const { slug, shortTitle } of request.edition.studies) {
      const first = pageNumbers.get(`study-${slug}`) ?? 0;
      const panel = textOf(file, first) + textOf(file, first + 1);
      assert.match(panel, /Ліцензія CC BY 4\.0 .*Мова оригіналу/, shortTitle.text);
    }
  });
});
