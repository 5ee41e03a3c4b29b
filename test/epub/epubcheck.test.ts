import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import type { EpubRequest } from '../../src/epub/write-epub.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, flawless, withoutJava } from '../helpers/epubcheck.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { writeEpub } from '../helpers/write-epub.ts';

async function assertFlawless(context: TestContext, request: EpubRequest): Promise<void> {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, (await writeEpub(request)).bytes);
  const { messages, counts } = await checkEpub(file);
  assert.deepEqual(messages, []);
  assert.equal(counts, flawless);
}

const pictures = fixturePictures;

test('EPUBCheck finds nothing in a compendium of hostile texts', { skip: withoutJava }, (context) =>
  assertFlawless(context, bookRequest(fixturePublication, 'en', { pictures })),
);

test('EPUBCheck finds nothing in a compendium whose texts are fallbacks', { skip: withoutJava }, (context) =>
  assertFlawless(context, bookRequest(fixturePublication, 'el', { pictures })),
);

test('EPUBCheck finds nothing in the file of one translated study', { skip: withoutJava }, (context) =>
  assertFlawless(context, bookRequest(fixturePublication, 'uk', { slug: 'reading', pictures })),
);

test(
  'EPUBCheck finds nothing in the file of a study whose name begins with a digit',
  { skip: withoutJava },
  (context) => assertFlawless(context, bookRequest(fixturePublication, 'en', { slug: '2020-listening', pictures })),
);

test('EPUBCheck finds nothing in a book that says who checked it', { skip: withoutJava }, (context) => {
  const report = 'https://report.example/';
  const about = { checkedBy: 'Readers', checkedOn: '2026-03-01', languages: ['uk'], level: 'WCAG 2.2 Level AA' };
  const editions = fixturePublication.editions.map((edition) => ({
    ...edition,
    accessibility: { epub: { ...about, report } },
  }));
  return assertFlawless(context, bookRequest({ ...fixturePublication, editions }, 'uk', { pictures }));
});
