import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { sizeOf, writePieces } from '../../src/jobs/pieces.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const piecesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, at) => Buffer.from(`${at},`.repeat(1 + (at % 3))));

test('any number of pieces become one file in their order', async (context) => {
  const file = path.join(await temporaryFolder(context), 'book');
  for (const count of [0, 1, 999, 1000, 1001, 2500]) {
    const pieces = piecesOf(count);
    await writePieces(file, pieces);
    assert.ok((await readFile(file)).equals(Buffer.concat(pieces)), `${count} pieces`);
    assert.equal(sizeOf(pieces), Buffer.concat(pieces).length);
  }
});

test('a file that was longer gets the length of its pieces', async (context) => {
  const file = path.join(await temporaryFolder(context), 'book');
  await writePieces(file, [Buffer.from('a long text')]);
  await writePieces(file, [Buffer.from('short')]);
  assert.equal(await readFile(file, 'utf8'), 'short');
});
