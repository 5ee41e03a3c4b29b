import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseFiles } from './base.ts';
import { filesOf, fuzz } from './run-fuzz.ts';
import { changedIn, shrink } from './shrink.ts';
import { tryFiles } from './try-files.ts';

test('the publication has no problem before it is damaged, and every page of it is rendered', async () => {
  const tried = await tryFiles(new Map(baseFiles), true, 30_000);
  assert.deepEqual({ ...tried, milliseconds: 0 }, { faults: [], hasErrors: false, isRendered: true, milliseconds: 0 });
});

test('the same seed damages the same files in the same way', () => {
  assert.deepEqual(filesOf(5, 7), filesOf(5, 7));
  assert.notDeepEqual(filesOf(5, 7), filesOf(6, 7));
});

test('a reduced case still has the wanted property, and nothing more', async () => {
  const files = new Map(baseFiles)
    .set('content/people.yml', Buffer.from('a\nbug\nc\n'))
    .set('content/x.yml', Buffer.from('x'));
  files.delete('content/topics.yml');
  const small = await shrink(files, async (some) => String(some.get('content/people.yml')).includes('bug'));
  assert.deepEqual(changedIn(small), ['content/people.yml']);
  assert.equal(String(small.get('content/people.yml')), 'bug');
});

test('300 damaged publications cause no crash and no endless loop, and every problem has a place', async () => {
  const { faults, withErrors, rendered } = await fuzz({
    seed: 2026,
    first: 0,
    runs: 300,
    renderEvery: 5,
    most: 30_000,
  });
  assert.deepEqual(faults, []);
  // Otherwise nothing was tried.
  assert.ok(withErrors > 50 && rendered > 5, `${withErrors} with errors, ${rendered} rendered`);
});
