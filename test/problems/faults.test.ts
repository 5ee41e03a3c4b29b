import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debugText } from '../../src/problems/faults.ts';

test('an error is reported with all its causes, even with two at once', () => {
  const both = new AggregateError([new Error('first print'), new Error('second print')], 'The browser failed twice');
  const text = debugText(new Error('No book', { cause: both }));
  const order = ['No book', 'The browser failed twice', 'first print', 'second print'].map((each) =>
    text.indexOf(each),
  );
  assert.ok(order.every((at) => at >= 0));
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  );
});
