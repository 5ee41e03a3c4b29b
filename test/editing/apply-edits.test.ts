import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../src/editing/apply-edits.ts';

test('only the edited text changes: the byte order mark and the line ends stay', () => {
  const edits = [
    { start: 4, end: 6, text: 'și' },
    { start: 0, end: 1, text: 'B' },
  ];
  assert.equal(
    applyEdits(
      '\uFEFFa\r\nb\r\u0020şi\r\nc\n',
      [edits[1] ?? edits[0]].flatMap((each) => each ?? []),
    ),
    '\uFEFFB\r\nb\r şi\r\nc\n',
  );
  assert.equal(applyEdits('a\r\nb\r\nşi\r\nc\n', edits), 'B\r\nb\r\nși\r\nc\n');
});

test('of two overlapping edits the first is applied', () => {
  assert.equal(
    applyEdits('abcd', [
      { start: 1, end: 3, text: 'X' },
      { start: 2, end: 4, text: 'Y' },
    ]),
    'aXd',
  );
});
