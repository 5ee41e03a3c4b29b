import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pageSource } from '../../src/epub/page-source.ts';
import { writeEpub } from '../../src/epub/write-epub.ts';
import type { PageStart } from '../../src/model/page-start.ts';
import { checkAccessibility } from '../helpers/ace.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

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
  { page: 1, heading: '', kind: 'paragraph', nth: 1, of: 4, next: 'contents' },
  heading(5, 'book-foreword'),
  // The guide is in the PDF alone; a line stands above the title of the part.
  heading(6, 'guide'),
  { page: 7, heading: 'guide', kind: 'paragraph', nth: 1, of: 1, next: 'part-1' },
  heading(8, reading),
  { page: 9, heading: `${reading}--challenge`, kind: 'paragraph', nth: 1, of: 1, next: '' },
  // It has another number of figures in the PDF.
  { page: 10, heading: `${reading}--challenge-step`, kind: 'figure', nth: 2, of: 9, next: `${reading}--action` },
  { page: 11, heading: `${reading}--action`, kind: 'row', nth: 2, of: 2, next: `${reading} Supported by` },
  { page: 12, heading: `${reading}--action`, kind: 'item', nth: 2, of: 2, next: `${reading} Supported by` },
  heading(13, `${reading} Notes`),
  heading(14, 'study-gone'),
  heading(15, 'study-2020-listening'),
  heading(16, 'book-foreword'),
  heading(17, 'index--places'),
  { page: 18, heading: 'figures', kind: 'item', nth: 2, of: 4, next: 'colophon' },
  heading(19, 'colophon'),
];
const request = { ...bookRequest(fixturePublication, 'en', { pictures: fixturePictures }), pageStarts };
const { bytes } = await writeEpub(request);
const book = openEpub(bytes);

const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('each page is marked before the block that it begins with, and the page list leads there', () => {
  const [list = ''] = /<nav epub:type="page-list".*?<\/nav>/s.exec(book.text('OEBPS/toc.xhtml')) ?? [];
  const found = [...list.matchAll(/<a href="([^"#]*)#([^"]*)">(\d+)</g)].map(([, file = '', id = '', page]) => {
    const after = book.text(`OEBPS/${file}`).split(`<span id="${id}"`)[1] ?? '';
    return [page, file, words(after.slice(after.indexOf('</span>'))).slice(0, 10)];
  });
  const study = 'study-reading.xhtml';
  assert.deepEqual(found, [
    ['5', 'book-foreword.xhtml', 'Foreword A'],
    ['7', 'part-1.xhtml', 'Part 1 Par'],
    ['8', study, 'Case study'],
    ['9', study, '&lt;script'],
    ['10', study, 'Action Lef'],
    ['11', study, 'a | b 1 On'],
    ['12', study, 'Two 3 Quot'],
    ['13', study, 'Notes A no'],
    ['15', 'study-2020-listening.xhtml', 'Case study'],
    ['17', 'index.xhtml', 'Places Chi'],
    ['19', 'colophon.xhtml', 'Colophon T'],
  ]);
});

test('a mark says its page to a screen reader', () => {
  const marks = [...book.text('OEBPS/study-reading.xhtml').matchAll(/<span id="page-9" [^>]*><\/span>/g)];
  assert.deepEqual(marks.map(String), [
    '<span id="page-9" epub:type="pagebreak" role="doc-pagebreak" aria-label="9"></span>',
  ]);
});

test('the package says which edition the pages are those of, and that readers can go by them', () => {
  const opf = book.text('OEBPS/content.opf');
  assert.match(opf, /"pageBreakSource">https:\/\/network\.example\/downloads\/2026\/network-en\.pdf</);
  assert.match(opf, /accessibilityFeature">pageNavigation</);
  assert.match(opf, /accessibilityFeature">pageBreakMarkers</);
  const study = bookRequest(fixturePublication, 'uk', { slug: 'reading' });
  assert.equal(pageSource(study), 'https://network.example/downloads/studies/reading-uk.pdf');
});

test('a book whose PDF is not known has no page list, and claims none', async () => {
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
