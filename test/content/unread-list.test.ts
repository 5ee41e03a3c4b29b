import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder } from '../helpers/fixture-publication.ts';

test('a folder under a list’s name is one problem, and the names that others take from the list are none', async (context) => {
  const folder = await changedPublication(context, {
    remove: ['content/topics.yml'],
    write: { 'content/topics.yml/topics.txt': 'a list kept in a folder by mistake' },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, file }) => `${code} ${file}`),
    ['file-is-folder topics.yml'],
  );
});
