import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSlug, slugOf } from '../../src/model/slug.ts';

test('accents are removed and everything else becomes single hyphens', () => {
  assert.equal(slugOf('Ștefan’s Café 2'), 'stefan-s-cafe-2');
  assert.equal(slugOf('--My_Study--'), 'my-study');
  assert.equal(slugOf('Context înainte'), 'context-inainte');
});

test('a name without ASCII letters becomes empty', () => assert.equal(slugOf('Бібліотека'), ''));

test('capitals, other letters and double hyphens are not allowed in a slug', () => {
  const names = ['plan-2', 'Plan', 'план', 'a--b', '-a', 'a-', 'ж2', '2ж', 'a-b-c', ''];
  assert.deepEqual(names.filter(isSlug), ['plan-2', 'a-b-c']);
});

test('several accents are removed, and several other characters in a row become one hyphen', () => {
  assert.equal(slugOf('Ệçü & – ñ'), 'ecu-n');
});

test('every non-empty result is a valid slug and stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugOf(text);
      assert.ok(slug === '' || isSlug(slug), slug);
      assert.equal(slugOf(slug), slug);
    }),
  );
});
