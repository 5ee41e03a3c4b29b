import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Publication } from '../../src/model/publication.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import type { Printer } from '../../src/printing/launch.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { hostileInputs, hostilePublication } from '../helpers/hostile-publication.ts';
import { missingTool, printerForTests, run, savePdf } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** Without the study of 10,000 rows, which has nothing else to it. */
function withoutLongStudy(publication: Publication): Publication {
  const editions = publication.editions.map((edition) => ({
    ...edition,
    parts: edition.parts.map((part) => ({ ...part, studies: part.studies.filter((slug) => slug !== 'my-story') })),
  }));
  return { ...publication, editions };
}

describe('a book of words without end, of markup and of deep nesting', {
  skip: missingTool('pdftohtml', 'pdftotext'),
}, () => {
  let printer: Printer;
  before(async () => {
    printer = await printerForTests();
  });
  after(() => printer.close());

  // Chromium makes everything smaller where one line is too wide. Points of the title on the cover and of the text.
  for (const [name, isLarge, isBilingual, title, text] of [
    ['on A4', false, false, '29', '11'],
    ['in large print', true, false, '29', '18'],
    ['in two languages', false, true, '29', '9'],
  ] as const) {
    test(`is printed ${name} with letters of their full size, and its markup appears as words`, async (context) => {
      const publication = withoutLongStudy(hostilePublication());
      const { pictures } = await hostileInputs();
      const request = bookRequest(publication, 'el', { pictures, setting: { paper: 'a4', isLarge } });
      const beside = isBilingual ? bookRequest(publication, 'en', { pictures }) : undefined;
      const { bytes } = await writePdf({ ...request, beside }, printer);
      const file = await savePdf(await temporaryFolder(context), 'book.pdf', bytes);
      const layout = run('pdftohtml', '-xml', '-stdout', '-zoom', '1', '-i', file);
      const sizes = [...layout.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(([, size]) => size);
      assert.ok(sizes.includes(title) && sizes.includes(text), sizes.join(' '));
      assert.match(run('pdftotext', '-raw', file, '-').replace(/\s/g, ''), /<script>window\.harm=1<\/script>/);
    });
  }
});
