import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTextString, writeTextString } from '../../../src/pdf/file/text-string.ts';

test('ASCII is written in parentheses, with parentheses and backslashes escaped', () => {
  assert.equal(writeTextString('A (b) \\ c'), '(A \\(b\\) \\\\ c)');
});

test('other letters are written in UTF-16', () => {
  assert.equal(writeTextString('Ґ😀'), '<FEFF0490D83DDE00>');
});

for (const text of ['A (b) \\ c', 'Ґанок і їжа', 'Η βιβλιοθήκη 😀', '']) {
  test(`what was written is read again: ${text || 'nothing'}`, () => {
    assert.equal(readTextString(writeTextString(text)), text);
  });
}

test('nested brackets and octal codes are read', () => {
  assert.equal(readTextString('(a (b) \\101\\n)/Next 3 0 R'), 'a (b) A\n');
});
