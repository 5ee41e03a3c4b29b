import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAccessibility } from '../../src/epub/accessibility.ts';
import type { BookDocument } from '../../src/epub/book.ts';

const document = (markup: string): BookDocument => ({
  id: 'a',
  kind: 'text',
  title: 'A',
  markup,
  entry: undefined,
  figures: [],
  images: [],
});

test('a book of words alone needs no eyes and claims no alternatives', () => {
  const found = findAccessibility([document('<p>Words</p>')]);
  assert.deepEqual(found.accessModes, ['textual']);
  assert.deepEqual(found.sufficient, ['textual']);
  assert.ok(!found.features.includes('alternativeText'));
});

test('a picture without words for those who cannot see it takes back that the text is enough', () => {
  const found = findAccessibility([document('<img src="a.png" alt="A map"/><img src="b.png" alt=""/>')]);
  assert.deepEqual(found.accessModes, ['textual', 'visual']);
  assert.deepEqual(found.sufficient, ['textual,visual']);
  assert.ok(!found.features.includes('alternativeText'));
});

test('bars beside the words that say the same are no pictures that lack words', () => {
  const found = findAccessibility([document('<svg class="chart-bar" aria-hidden="true"></svg>')]);
  assert.deepEqual([found.accessModes, found.sufficient], [['textual'], ['textual']]);
});
