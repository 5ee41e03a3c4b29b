import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder } from '../helpers/fixture-publication.ts';

test('a folder with the name of a list is one problem, and ids from that list are not reported', async (context) => {
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
