import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsLine } from '../../src/pdf/book/front/contents-line.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer, PrintSession } from '../../src/printing/launch.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { pdfPublication, sentences } from '../helpers/pdf-books.ts';
import { linesOf, missingTool, printerForTests, run, savePdf } from '../helpers/pdf-tools.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const count = 24;
const names = ['challenge', 'action', 'results', 'lessons', 'transfer', 'sources'];

/** A section of more than a page for each name. */
const bodyOf = (study: number): string =>
  names
    .map((id) => `## Section ${id} of ${study} {#${id}}\n\n${`${sentences.en.join(' ')}\n\n`.repeat(12)}`)
    .join('\n');

const slugs = Array.from({ length: count }, (_, at) => `study-${at}`);
const publication = publicationWith({
  studies: slugs.map((slug, at) => studyOf(slug, { texts: { en: [{ title: `Study ${at}` }, bodyOf(at)] } })),
  editions: [{ id: '2026', date: '2026-03-01', parts: [{ title: { en: 'All' }, studies: slugs }] }],
});

test('in a book without sections in the contents, heads name the last section of each right page', {
  skip: missingTool('pdftotext'),
}, async (context) => {
  const printer = await printerForTests();
  context.after(() => printer.close());
  let prints = 0;
  const counting: Printer = {
    ...printer,
    print: (document, work) =>
      printer.print(document, (session) => {
        const print: PrintSession['print'] = (options) => {
          prints += 1;
          return session.print(options);
        };
        return work({ ...session, print });
      }),
  };
  const { bytes, pages, pageNumbers } = await writePdf(bookRequest(publication, 'en'), counting);
  assert.equal(prints, 1, 'the layout knew where every section stands');
  const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
  assert.doesNotMatch(linesOf(file, pageNumbers.get('contents') ?? 0).join('\n'), /Section/);
  const first = pageNumbers.get('study-study-0') ?? 0;
  const last = pageNumbers.get(`study-study-${count - 1}--sources`) ?? 0;
  assert.ok(first > 0 && last - first > 100 && pages > last);
  const texts = run('pdftotext', '-layout', file, '-').split('\f');
  const begins = new Set(slugs.map((slug) => pageNumbers.get(`study-${slug}`)));
  for (let page = first; page <= last; page += 1) {
    const head = texts[page - 1]?.trim().split('\n')[0]?.trim() ?? '';
    if (begins.has(page)) assert.match(head, /^Case study/);
    else if (page % 2 === 0) assert.match(head, /^Study \d+$/, `page ${page}`);
    else assert.equal(head, sectionOn(page), `page ${page}`);
  }

  /** The last section that begins on a page or before it. */
  function sectionOn(page: number): string {
    const places = slugs.flatMap((slug, at) =>
      names.map((id) => ({ id, at, page: pageNumbers.get(`study-${slug}--${id}`) })),
    );
    const found = places.findLast((place) => (place.page ?? Number.POSITIVE_INFINITY) <= page);
    return `Section ${found?.id} of ${found?.at}`;
  }
});

test('the head of a bilingual book has both titles, or only the first if both do not fit', () => {
  const { translator } = bookRequest(pdfPublication, 'en');
  const headOf = (first: string, second: string): string | undefined =>
    contentsLine(translator, 'study-a', [
      { text: 'Long title', head: first, language: 'en' },
      { text: 'Довга назва', head: second, language: 'uk' },
    ])?.head;
  assert.equal(headOf('Short', 'Коротка'), 'Short / Коротка');
  assert.equal(headOf('Short', 'Дуже довга назва '.repeat(9)), 'Short');
});
