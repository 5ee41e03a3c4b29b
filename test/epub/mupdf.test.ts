import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import type { PageStart } from '../../src/model/book/page-start.ts';
import { plainInline } from '../../src/text/inline.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { missingTool } from '../helpers/pdf-tools.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { writeEpub } from '../helpers/write-epub.ts';

const skip = missingTool('mutool');

/** Run by MuPDF's own JavaScript: each line of the contents, and where its address leads. */
const readOutline = `var doc = new Document(scriptArgs[0]);
function flat(lines) {
  return lines.reduce(function (all, line) {
    return all.concat([{ title: line.title, place: doc.resolveLink(line.uri) }], line.down ? flat(line.down) : []);
  }, []);
}
print(JSON.stringify(flat(doc.loadOutline())));
`;

interface OutlineLine {
  readonly title: string;
  readonly place: { readonly chapter: number; readonly page: number };
}

async function openBook(context: TestContext, language: string) {
  const request = bookRequest(fixturePublication, language, { pictures: fixturePictures });
  const folder = await temporaryFolder(context);
  const file = path.join(folder, 'book.epub');
  const script = path.join(folder, 'outline.js');
  await writeFile(file, (await writeEpub(request)).bytes);
  await writeFile(script, readOutline);
  const mutool = (...args: string[]): string => execFileSync('mutool', args, { encoding: 'utf8', stdio: 'pipe' });
  return {
    edition: request.edition,
    text: mutool('draw', '-F', 'text', file).replace(/\s+/g, ' '),
    outline: JSON.parse(mutool('run', script, file)) as OutlineLine[],
  };
}

for (const language of ['en', 'uk', 'el'] as const) {
  test(`MuPDF shows the ${language} book, and its contents link to the chapters in order`, {
    skip,
  }, async (context) => {
    const { edition, text, outline } = await openBook(context, language);
    for (const { title } of edition.studies)
      assert.ok(text.includes(plainInline(title.text, title.language)), title.text);
    assert.ok(outline.length > 5);
    const places = outline.map(({ place }) => place.chapter);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.every((chapter) => chapter >= 0));
  });
}

test('marks of printed pages take no space in MuPDF: the cover stays on the first page', { skip }, async (context) => {
  const request = bookRequest(fixturePublication, 'en', { pictures: fixturePictures });
  const cover: PageStart = { page: 1, heading: '', kind: 'paragraph', nth: 1, of: 1, next: 'imprint' };
  const folder = await temporaryFolder(context);
  const script = path.join(folder, 'count.js');
  await writeFile(script, 'print(new Document(scriptArgs[0]).countPages());\n');
  const [plain, marked] = await Promise.all(
    [undefined, [cover]].map(async (pageStarts, at) => {
      const file = path.join(folder, `${at}.epub`);
      await writeFile(file, (await writeEpub({ ...request, pageStarts })).bytes);
      return execFileSync('mutool', ['run', script, file], { encoding: 'utf8', stdio: 'pipe' });
    }),
  );
  assert.ok(Number(plain) > 10);
  assert.equal(marked, plain);
});
