import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pageSource } from '../../src/epub/pages/page-source.ts';
import type { PageStart } from '../../src/model/book/page-start.ts';
import { checkAccessibility } from '../helpers/ace.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { writeEpub } from '../helpers/write-epub.ts';

const heading = (page: number, id: string): PageStart => ({
  page,
  heading: id,
  kind: 'heading',
  nth: 0,
  of: 0,
  next: '',
});
const reading = 'study-reading';
const pageStarts: readonly PageStart[] = [
  // Cover and half title; the inside of the cover, page 2, is empty.
  { page: 1, heading: '', kind: 'paragraph', nth: 1, of: 4, next: 'imprint' },
  { page: 3, heading: '', kind: 'paragraph', nth: 3, of: 4, next: 'imprint' },
  { page: 4, heading: '', kind: 'paragraph', nth: 4, of: 4, next: 'imprint' },
  // Contents with other lines than here.
  heading(5, 'contents'),
  { page: 6, heading: 'contents', kind: 'item', nth: 7, of: 9, next: 'book-foreword' },
  heading(7, 'book-foreword'),
  // The guide is in the PDF alone; a line stands above the title of the part.
  heading(8, 'guide'),
  { page: 9, heading: 'guide', kind: 'paragraph', nth: 1, of: 2, next: 'part-1' },
  { page: 10, heading: 'guide', kind: 'paragraph', nth: 2, of: 2, next: 'part-1' },
  heading(11, reading),
  { page: 12, heading: `${reading} At a glance`, kind: 'row', nth: 3, of: 16, next: `${reading} In figures` },
  { page: 13, heading: `${reading}--challenge`, kind: 'paragraph', nth: 1, of: 1, next: '' },
  // It has another number of figures in the PDF.
  { page: 14, heading: `${reading}--challenge-step`, kind: 'figure', nth: 2, of: 9, next: `${reading}--action` },
  { page: 15, heading: `${reading}--action`, kind: 'row', nth: 2, of: 2, next: `${reading} Supported by` },
  { page: 16, heading: `${reading}--action`, kind: 'item', nth: 2, of: 2, next: `${reading} Supported by` },
  heading(17, `${reading} Notes`),
  heading(18, 'study-gone'),
  heading(19, 'study-2020-listening'),
  heading(20, 'book-foreword'),
  heading(21, 'index--places'),
  heading(22, 'figures'),
  { page: 23, heading: 'figures', kind: 'item', nth: 4, of: 6, next: 'plates' },
  // Something that the PDF alone has; the colophon stands on its last page.
  heading(24, 'plates'),
  { page: 25, heading: 'plates', kind: 'item', nth: 2, of: 3, next: 'colophon' },
];
const request = { ...bookRequest(fixturePublication, 'en', { pictures: fixturePictures }), pageStarts };
const { bytes } = await writeEpub(request);
const book = openEpub(bytes);

const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('each page is marked before its first block, and the page list links there', () => {
  const [list = ''] = /<nav epub:type="page-list".*?<\/nav>/s.exec(book.text('OEBPS/toc.xhtml')) ?? [];
  const found = [...list.matchAll(/<a href="([^"#]*)#([^"]*)">(\d+)</g)].map(([, file = '', id = '', page]) => {
    const after = book.text(`OEBPS/${file}`).split(` id="${id}"`)[1] ?? '';
    return [page, file, words(after.slice(after.indexOf('>') + 1)).slice(0, 10)];
  });
  const study = 'study-reading.xhtml';
  assert.deepEqual(found, [
    ['1', 'cover.xhtml', 'The &lt;wh'],
    ['3', 'title-page.xhtml', 'The &lt;wh'],
    ['4', 'imprint.xhtml', 'Imprint Ed'],
    ['5', 'toc.xhtml', 'Contents F'],
    ['6', 'toc.xhtml', 'Contents F'],
    ['7', 'book-foreword.xhtml', 'Foreword A'],
    ['10', 'part-1.xhtml', 'Part 1 Par'],
    ['11', study, 'Case study'],
    ['12', study, 'Place Chiș'],
    ['13', study, '&lt;script'],
    ['14', study, 'Action Lef'],
    ['15', study, 'a | b 1 On'],
    ['16', study, 'Two 2 Quot'],
    ['17', study, 'Notes A no'],
    ['19', 'study-2020-listening.xhtml', 'Case study'],
    ['21', 'index.xhtml', 'Places Chi'],
    ['22', 'toc.xhtml', 'List of fi'],
    ['23', 'toc.xhtml', 'Figure 4. '],
    ['25', 'colophon.xhtml', 'Colophon T'],
  ]);
});

test('a mark has the page number for screen readers', () => {
  const marks = [...book.text('OEBPS/study-reading.xhtml').matchAll(/<span id="page-13" [^>]*><\/span>/g)];
  assert.deepEqual(marks.map(String), [
    '<span id="page-13" epub:type="pagebreak" role="doc-pagebreak" aria-label="13"></span>',
  ]);
});

test('the package names the printed edition and the feature of page navigation', () => {
  const opf = book.text('OEBPS/content.opf');
  assert.match(opf, /"pageBreakSource">https:\/\/network\.example\/downloads\/2026\/network-en\.pdf</);
  assert.match(opf, /accessibilityFeature">pageNavigation</);
  assert.match(opf, /accessibilityFeature">pageBreakMarkers</);
  const study = bookRequest(fixturePublication, 'uk', { slug: 'reading' });
  assert.equal(pageSource(study), 'https://network.example/downloads/studies/reading-uk.pdf');
});

test('a book without a known PDF has no page list, and claims none', async () => {
  const plain = openEpub((await writeEpub(bookRequest(fixturePublication, 'en'))).bytes);
  assert.doesNotMatch(plain.text('OEBPS/toc.xhtml'), /page-list/);
  assert.doesNotMatch(plain.text('OEBPS/content.opf'), /pageBreakSource|pageNavigation|pageBreakMarkers/);
});

test('DAISY Ace finds no violation in a book with a page list', async (context) => {
  const folder = await temporaryFolder(context);
  const file = path.join(folder, 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkAccessibility(file, folder)).violations, []);
});

test('EPUBCheck finds nothing in a book with a page list', { skip: withoutJava }, async (context) => {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});
