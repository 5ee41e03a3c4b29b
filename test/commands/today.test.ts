import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../src/commands/today.ts';

test('new files are dated with SOURCE_DATE_EPOCH where it is set', () => {
  assert.equal(today({ SOURCE_DATE_EPOCH: '1600000000' }), '2020-09-13');
  assert.match(today({}), /^\d{4}-\d{2}-\d{2}$/);
});
