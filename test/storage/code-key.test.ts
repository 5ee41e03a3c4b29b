import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { codeKey, keyOfFiles } from '../../src/storage/machine/code-key.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a key of code changes with a file in its folders or a library, and with nothing else', async (context) => {
  const root = await temporaryFolder(context);
  for (const folder of ['a/inner', 'b']) await mkdir(path.join(root, folder), { recursive: true });
  const write = (file: string, text: string): Promise<void> => writeFile(path.join(root, file), text);
  const key = (libraries = '1'): string => keyOfFiles(root, ['a'], Buffer.from(libraries));
  await write('a/inner/one.ts', 'one');
  const before = key();
  await write('b/two.ts', 'two');
  await write('a/notes.md', 'three');
  assert.equal(key(), before);
  assert.notEqual(key('2'), before);
  await write('a/inner/one.ts', 'other');
  assert.notEqual(key(), before);
});

test('each set of folders of the builder has its own key', () => {
  const keys = [codeKey('images/svg'), codeKey('check'), codeKey('images/svg', 'check')];
  assert.equal(new Set(keys).size, 3);
  assert.equal(codeKey('check'), keys[1]);
});
