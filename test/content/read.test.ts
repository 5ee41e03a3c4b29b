import assert from 'node:assert/strict';
import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { loadContent } from '../../src/check/load.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { readText } from '../../src/storage/read-text.ts';
import { isFault } from '../../src/storage/store.ts';
import { changedPublication, checkFolder } from '../helpers/fixture-publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

test('a content folder that does not exist is one problem', async (context) => {
  const { content, problems } = await loadContent(folderStore(path.join(await temporaryFolder(context), 'nowhere')));
  assert.equal(content, undefined);
  assert.deepEqual(codes(problems), ['content-missing']);
});

test('a content folder that is a file is one problem', async (context) => {
  const file = path.join(await temporaryFolder(context), 'content');
  await writeFile(file, 'text');
  assert.deepEqual(codes((await loadContent(folderStore(file))).problems), ['folder-is-file']);
});

test('an empty content folder lacks its publication.yml', async (context) => {
  const { problems } = await loadContent(folderStore(await temporaryFolder(context)));
  assert.deepEqual(
    problems.map(({ code, file }) => [code, file]),
    [['file-missing', 'publication.yml']],
  );
});

test('a text of five megabytes is refused before it is read', async (context) => {
  const file = 'content/case-studies/city-library/en.md';
  const folder = await changedPublication(context, { write: { [file]: 'a'.repeat(5_000_000) } });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, params }) => [code, params]),
    [['file-too-large', { megabytes: 5, limit: 2 }]],
  );
});

test('something that is neither file nor folder cannot be read', async (context) => {
  const folder = await temporaryFolder(context);
  const server = createServer().listen(path.join(folder, 'en.md'));
  context.after(() => server.close());
  await once(server, 'listening');
  assert.deepEqual(codes((await readText(folderStore(folder), 'en.md')).problems), ['file-unreadable']);
});

test('a circular link is reported and not followed', async (context) => {
  const folder = await temporaryFolder(context);
  await symlink('.', path.join(folder, 'circle'));
  const listing = await folderStore(folder).list();
  assert.ok(!isFault(listing));
  assert.deepEqual(listing.files, []);
  assert.deepEqual(listing.links, ['circle']);
  assert.deepEqual(codes((await loadContent(folderStore(folder))).problems), ['file-is-link', 'file-missing']);
});

const bytes: readonly [string, Uint8Array, string | undefined, string[]][] = [
  ['Windows line ends', Buffer.from('a\r\nb\r\n'), 'a\nb\n', []],
  ['a byte order mark', Buffer.from('\uFEFFa'), 'a', ['bom-removed']],
  ['zero bytes', Buffer.from('a\0b'), undefined, ['encoding-invalid']],
  ['UTF-16', Buffer.from('\uFEFFabc', 'utf16le'), undefined, ['encoding-invalid']],
  ['Windows-1251', Buffer.from([0xef, 0xf0, 0xe8]), undefined, ['encoding-invalid']],
  ['nothing', Buffer.from(' \n'), undefined, ['file-empty']],
];
for (const [what, written, text, expected] of bytes) {
  test(`a file with ${what} gives ${expected.join(', ') || 'its text'}`, async (context) => {
    const folder = await temporaryFolder(context);
    await writeFile(path.join(folder, 'en.md'), written);
    const read = await readText(folderStore(folder), 'en.md');
    assert.equal(read.text, text);
    assert.deepEqual(codes(read.problems), expected);
  });
}
