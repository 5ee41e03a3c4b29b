import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../src/content/load.ts';
import { writeEpub } from '../../src/epub/write-epub.ts';
import { preparePictures } from '../../src/images/prepare.ts';
import type { Publication } from '../../src/model/publication.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const folder = path.resolve(import.meta.dirname, '../../content');

async function demonstration(): Promise<{ publication: Publication; root: string }> {
  const { content } = await loadContent(folder);
  assert.ok(content);
  return content;
}

test('the demonstration compendium stays under 1.5 MB in every language', async () => {
  const { publication, root } = await demonstration();
  const { pictures } = await preparePictures(root, publication);
  for (const { code } of publication.languages) {
    const { bytes, problems } = await writeEpub(bookRequest(publication, code, { pictures }));
    assert.ok(bytes.length < 1_500_000, `${code}: ${bytes.length}`);
    assert.deepEqual(problems, []);
  }
});

test('EPUBCheck finds nothing in the demonstration compendium', { skip: withoutJava }, async (context) => {
  const { publication, root } = await demonstration();
  const { pictures } = await preparePictures(root, publication);
  const temporary = await temporaryFolder(context);
  // The two that differ most: all originals, and a language with a study that falls back to another.
  for (const code of ['en', 'el']) {
    const file = path.join(temporary, `${code}.epub`);
    await writeFile(file, (await writeEpub(bookRequest(publication, code, { pictures }))).bytes);
    assert.deepEqual(await checkEpub(file), {
      messages: [],
      counts: 'Messages: 0 fatals / 0 errors / 0 warnings / 0 infos',
    });
  }
});
