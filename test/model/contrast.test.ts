import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelsOf, contrast, leastContrast, leastTextContrast } from '../../src/model/contrast.ts';

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(Math.round(contrast('#767676', '#ffffff') * 100) / 100, 4.54);
});

test('colours are read in upper and lower case, and dark ones use the linear part of the curve', () => {
  assert.deepEqual(channelsOf('#Ff0a00'), [255, 10, 0]);
  assert.equal(contrast('#0a0a0a', '#000000').toFixed(4), '1.0607');
  assert.equal(contrast('#0b5563', '#14181a').toFixed(3), '2.122');
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
});

test('the required contrasts are those of WCAG', () => {
  assert.deepEqual([leastContrast, leastTextContrast], [4.5, 7]);
});
