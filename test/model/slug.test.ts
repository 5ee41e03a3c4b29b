import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlug, slugOf } from '../../src/model/slug.ts';

test('accents are left out and all else becomes single hyphens', () => {
  assert.equal(slugOf('Ștefan’s Café 2'), 'stefan-s-cafe-2');
  assert.equal(slugOf('--My_Study--'), 'my-study');
  assert.equal(slugOf('Context înainte'), 'context-inainte');
});

test('a name without ASCII letters leaves nothing', () => assert.equal(slugOf('Бібліотека'), ''));

test('capitals, other letters and doubled hyphens make no slug', () => {
  const names = ['plan-2', 'Plan', 'план', 'a--b', '-a', ''];
  assert.deepEqual(names.filter(isSlug), ['plan-2']);
});
