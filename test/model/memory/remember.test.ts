import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberByLanguage, rememberText } from '../../../src/model/memory/remember.ts';

test('the result for a text is made once, until there are too many', () => {
  const made: string[] = [];
  const long = rememberText((text) => {
    made.push(text);
    return text.length;
  }, 2);
  assert.deepEqual(['a', 'bb', 'a', 'ccc', 'a'].map(long), [1, 2, 1, 3, 1]);
  assert.deepEqual(made, ['a', 'bb', 'ccc', 'a']);
});

test('an empty result is a result', () => {
  let count = 0;
  const nothing = rememberText(() => {
    count += 1;
    return '';
  });
  nothing('a');
  nothing('a');
  assert.equal(count, 1);
});

test('the same text in two languages has two results', () => {
  const said = rememberByLanguage((text, language) => `${text} ${language}`);
  assert.deepEqual([said('a', 'ro'), said('a', 'uk'), said('a', 'ro')], ['a ro', 'a uk', 'a ro']);
});
