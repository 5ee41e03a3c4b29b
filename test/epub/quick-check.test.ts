import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { writeEpub } from '../helpers/write-epub.ts';

/** It takes the landmark that leads to an index for one; EPUBCheck itself does not. */
const mistaken = (path: string | undefined, message: string): boolean =>
  path === 'OEBPS/toc.xhtml' && message.startsWith('An "index" must contain');

/** Told of every book that brings its fonts and, as the licence asks, the licence's text beside them. */
const intended = new Set(['CSS-028', 'OPF-097']);

for (const [what, language, slug] of [
  ['compendium of hostile texts', 'en', undefined],
  ['compendium whose texts are fallbacks', 'el', undefined],
  ['file of one translated study', 'uk', 'reading'],
] as const) {
  test(`epubcheck-ts finds nothing in a ${what}, not even hints`, async () => {
    const request = bookRequest(fixturePublication, language, { pictures: fixturePictures, ...(slug && { slug }) });
    const { messages } = await EpubCheck.validate((await writeEpub(request)).bytes, {
      includeUsage: true,
      includeInfo: true,
    });
    assert.deepEqual(
      messages
        .filter(({ id, location, message }) => !intended.has(id) && !mistaken(location?.path, message))
        .map(({ id, message }) => `${id} ${message}`),
      [],
    );
  });
}
