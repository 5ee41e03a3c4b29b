import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { wrapLines } from '../../src/epub/chapters/wrap-lines.ts';
import { writeEpub } from '../../src/epub/write-epub.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';
import { openEpub } from '../helpers/opened-epub.ts';

test('the cover is a picture for shelves and a document with its title in words', async () => {
  const book = openEpub((await writeEpub(bookRequest(fixturePublication, 'uk'))).bytes);
  const item = book.manifest.find(({ properties }) => properties === 'cover-image');
  const bytes = book.entries.find(({ name }) => name === item?.path)?.bytes;
  const { format, width, height } = await sharp(bytes).metadata();
  assert.deepEqual([format, width, height], ['png', 800, 1200]);
  assert.match(book.text('OEBPS/cover.xhtml'), /<text [^>]*>Збірка<\/text>/);
  // Letters in the colour of the paper stand where the title is.
  const title = await sharp(bytes).extract({ left: 70, top: 90, width: 400, height: 110 }).stats();
  assert.ok((title.channels[0]?.max ?? 0) > 240);
});

test('lines break between words, and a word that is wider than the line keeps its own', () => {
  assert.deepEqual(wrapLines('one two three', 5), ['one two', 'three']);
  assert.deepEqual(wrapLines('a incomprehensibilities b', 4), ['a', 'incomprehensibilities', 'b']);
  assert.deepEqual(wrapLines('', 4), []);
});
