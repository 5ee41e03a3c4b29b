import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { coverPicture } from '../../src/epub/cover-picture.ts';
import type { Publication } from '../../src/model/publication.ts';
import { wrapLines } from '../../src/rendering/pictures/wrap-lines.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { writeEpub } from '../helpers/write-epub.ts';

/** Letters in the colour of the paper stand where the title is, on a darker ground. */
async function brightnessAtTitle(picture: Uint8Array | undefined): Promise<{ readonly max: number }> {
  // Statistics are those of what was read, so that the piece must be made first.
  const piece = await sharp(picture).extract({ left: 70, top: 90, width: 400, height: 110 }).png().toBuffer();
  return { max: (await sharp(piece).stats()).channels[0]?.max ?? 0 };
}

test('the cover is a picture for libraries and a document with its title as text', async () => {
  const book = openEpub((await writeEpub(bookRequest(fixturePublication, 'uk'))).bytes);
  const item = book.manifest.find(({ properties }) => properties === 'cover-image');
  const bytes = book.entries.find(({ name }) => name === item?.path)?.bytes;
  const { format, width, height } = await sharp(bytes).metadata();
  assert.deepEqual([format, width, height], ['png', 800, 1200]);
  assert.match(book.text('OEBPS/cover.xhtml'), /<text [^>]*>Уся збірка<\/text>/);
  assert.ok((await brightnessAtTitle(bytes)).max > 240);
});

test('a title with characters that the serif lacks is set in the sans, without gaps', async () => {
  const titled = async (title: string): Promise<number> => {
    const publication: Publication = { ...fixturePublication, title: { en: title }, shortTitle: { en: title } };
    return (await brightnessAtTitle((await coverPicture(bookRequest(publication, 'en'))).bytes)).max;
  };
  assert.ok((await titled('Ὀ')) > 240);
  assert.ok((await titled('漢')) < 240);
});

test('lines break between words, and a word that is wider than the line has a line of its own', () => {
  assert.deepEqual(wrapLines('one two three', 5), ['one two', 'three']);
  assert.deepEqual(wrapLines('a incomprehensibilities b', 4), ['a', 'incomprehensibilities', 'b']);
  assert.deepEqual(wrapLines('', 4), []);
});
