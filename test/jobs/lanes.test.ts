import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanes } from '../../src/jobs/lanes.ts';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('results come in the order of the items, whichever lane finishes first', async () => {
  const results = await inLanes([3, 1, 2], 2, async (item, lane) => {
    for (let turn = 0; turn < item; turn += 1) await soon();
    return { item, lane };
  });
  assert.deepEqual(
    results.map((each) => each.item),
    [3, 1, 2],
  );
  assert.equal(new Set(results.map((each) => each.lane)).size, 2);
});

test('no more items run at once than there are lanes', async () => {
  let atWork = 0;
  let most = 0;
  await inLanes([1, 2, 3, 4, 5], 2, async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await soon();
    atWork -= 1;
  });
  assert.equal(most, 2);
});

test('after a failure nothing new begins, and running work finishes before the error is thrown', async () => {
  const finished: number[] = [];
  const work = async (item: number): Promise<void> => {
    if (item === 1) throw new Error('broken');
    for (let turn = 0; turn < 3; turn += 1) await soon();
    finished.push(item);
  };
  await assert.rejects(inLanes([1, 2, 3, 4], 2, work), /broken/);
  assert.deepEqual(finished, [2]);
});

test('the first failure of several is thrown, by lane; no item and no lane are no work', async () => {
  const fail = async (item: number): Promise<void> => {
    if (item === 1) await soon();
    throw new Error(`broken ${item}`);
  };
  await assert.rejects(inLanes([1, 2], 2, fail), /broken 1/);
  assert.deepEqual(await inLanes([], 2, fail), []);
  assert.deepEqual(await inLanes([1], 0, fail), []);
});
