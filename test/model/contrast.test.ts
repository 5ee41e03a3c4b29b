import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../src/model/contrast.ts';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(Math.round(contrast('#767676', '#ffffff') * 100) / 100, 4.54);
});
