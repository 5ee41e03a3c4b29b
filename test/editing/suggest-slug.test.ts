import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestSlug } from '../../src/editing/suggest-slug.ts';

test('a suggested name contains only characters for addresses', () => {
  assert.equal(suggestSlug('Ștefan’s Café 2'), 'stefan-s-cafe-2');
  assert.equal(suggestSlug('--My_Study--'), 'my-study');
  assert.equal(suggestSlug('Бібліотека'), 'garden-library');
});
