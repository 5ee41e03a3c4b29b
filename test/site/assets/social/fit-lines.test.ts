import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLines } from '../../../../src/site/assets/social/fit-lines.ts';

/** Every letter is as wide as the size. */
const widthIn = (size: number) => (text: string) => text.length * size;
const fit = (text: string) => fitLines(text, 100, 3, [20, 10], widthIn);

test('a text has the largest size at which it fits', () => {
  assert.deepEqual(fit('one two six'), { size: 20, lines: ['one', 'two', 'six'] });
  assert.deepEqual(fit('one two six ten'), { size: 10, lines: ['one two', 'six ten'] });
});

test('text that does not fit at any size ends in an ellipsis, without a comma before it', () => {
  assert.deepEqual(fit('1234567890 1234567890 123456789, 1234567890').lines, [
    '1234567890',
    '1234567890',
    '123456789…',
  ]);
});

test('a word wider than the line is broken between its letters', () => {
  assert.deepEqual(fit('abcdefghijklmnop').lines, ['abcdefghij', 'klmnop']);
});

test('no line begins with a dash', () => {
  assert.deepEqual(fit('abcdefg hi — klm').lines, ['abcdefg', 'hi\u00a0— klm']);
});
