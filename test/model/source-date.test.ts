import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceDate } from '../../src/model/source-date.ts';

test('SOURCE_DATE_EPOCH counts seconds since 1970', () => {
  assert.equal(sourceDate({ SOURCE_DATE_EPOCH: '1600000000' })?.toISOString(), '2020-09-13T12:26:40.000Z');
  assert.equal(sourceDate({ SOURCE_DATE_EPOCH: '0' })?.getTime(), 0);
});

for (const epoch of ['', ' ', '-1', '1.5', '1e9', 'yesterday', '123456789012']) {
  test(`SOURCE_DATE_EPOCH "${epoch}" sets no date`, () => {
    assert.equal(sourceDate({ SOURCE_DATE_EPOCH: epoch }), undefined);
  });
}
