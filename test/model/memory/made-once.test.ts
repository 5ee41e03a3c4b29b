import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeOnce } from '../../../src/model/memory/made-once.ts';
import { tableOf } from '../../../src/model/memory/reads.ts';
import { createRecorder } from '../../../src/model/memory/record-reads.ts';

const value = { title: 'One', map: new Map([['a', { width: 1 }]]) };
const recorder = createRecorder(() => false);
const view = recorder.view(value);
const propertiesOf = (make: () => unknown): unknown[] => {
  const { reads, hidden } = tableOf(recorder.during(make).trace, value);
  assert.deepEqual(hidden, []);
  return reads.flat().filter((each) => typeof each === 'string');
};

test('a user of a shared value has also read what it was made from', () => {
  const title = madeOnce(view, () => view.title.toUpperCase());
  assert.deepEqual(
    propertiesOf(() => assert.equal(title(), 'ONE')),
    ['title'],
  );
  assert.deepEqual(
    propertiesOf(() => assert.equal(title(), 'ONE')),
    ['title'],
  );
  assert.deepEqual(
    propertiesOf(() => undefined),
    [],
  );
});

test('without recording a shared value is made once', () => {
  let made = 0;
  const next = madeOnce(value, () => ++made);
  assert.deepEqual([next(), next()], [1, 1]);
});

test('of a map, the requested entries are read, and all entries with their names if it is iterated', () => {
  assert.deepEqual(
    propertiesOf(() => view.map.get('a')?.width),
    ['width', 'a', 'map'],
  );
  assert.deepEqual(
    propertiesOf(() => assert.equal(view.map.size, 1)),
    ['\u0000', 'a', 'map'],
  );
  assert.deepEqual(
    propertiesOf(() => assert.ok(!view.map.has('b'))),
    ['\u0001b', 'map'],
  );
});
