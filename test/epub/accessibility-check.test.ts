import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkAccessibility } from '../helpers/ace.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { writeEpub } from '../helpers/write-epub.ts';

test('DAISY Ace finds no violation in a compendium with notes, tables, pictures and fallbacks', async (context) => {
  const folder = await temporaryFolder(context);
  for (const language of ['en', 'el']) {
    const file = path.join(folder, `${language}.epub`);
    const request = bookRequest(fixturePublication, language, { pictures: fixturePictures });
    await writeFile(file, (await writeEpub(request)).bytes);
    const { outcome, violations } = await checkAccessibility(file, folder);
    assert.deepEqual(violations, []);
    assert.equal(outcome, 'pass');
  }
});
