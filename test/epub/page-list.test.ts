import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { pageSource } from '../../src/epub/page-list.ts';
import { writeEpub } from '../../src/epub/write-epub.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const pageNumbers = new Map([
  ['book-foreword', 5],
  ['part-1', 7],
  ['study-reading', 8],
  ['study-reading--challenge', 8],
  ['study-reading--action', 10],
  ['study-gone', 11],
  ['study-2020-listening', 9],
  ['study-2020-listening--action', 14],
]);
const request = { ...bookRequest(fixturePublication, 'en', { pictures: fixturePictures }), pageNumbers };
const { bytes } = await writeEpub(request);
const book = openEpub(bytes);

test('the page list names each page once, by the first place on it, and pages only grow', () => {
  const [list = ''] = /<nav epub:type="page-list".*?<\/nav>/s.exec(book.text('OEBPS/toc.xhtml')) ?? [];
  assert.deepEqual(
    [...list.matchAll(/<a href="([^"]*)">(\d+)</g)].map(([, address, page]) => [page, address]),
    [
      ['5', 'book-foreword.xhtml'],
      ['7', 'part-1.xhtml'],
      ['8', 'study-reading.xhtml'],
      ['10', 'study-reading.xhtml#study-reading--action'],
      ['14', 'study-2020-listening.xhtml#study-2020-listening--action'],
    ],
  );
});

test('the package says which edition the pages are those of, and that readers can go by them', () => {
  const opf = book.text('OEBPS/content.opf');
  assert.match(opf, /"pageBreakSource">https:\/\/network\.example\/downloads\/2026\/network-en\.pdf</);
  assert.match(opf, /accessibilityFeature">pageNavigation</);
  const study = bookRequest(fixturePublication, 'uk', { slug: 'reading' });
  assert.equal(pageSource(study), 'https://network.example/downloads/studies/reading-uk.pdf');
});

test('a book whose PDF is not known has no page list, and claims none', async () => {
  const plain = openEpub((await writeEpub(bookRequest(fixturePublication, 'en'))).bytes);
  assert.doesNotMatch(plain.text('OEBPS/toc.xhtml'), /page-list/);
  assert.doesNotMatch(plain.text('OEBPS/content.opf'), /pageBreakSource|pageNavigation/);
});

test('EPUBCheck finds nothing in a book with a page list', { skip: withoutJava }, async (context) => {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});
