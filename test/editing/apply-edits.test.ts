import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { applyEdits, planFixes, writeFixes } from '../../src/editing/apply-edits.ts';
import { problem } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('only what is edited changes: the byte order mark and the line ends stay', () => {
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

test('of two edits that overlap the first is made', () => {
  assert.equal(
    applyEdits('abcd', [
      { start: 1, end: 3, text: 'X' },
      { start: 2, end: 4, text: 'Y' },
    ]),
    'aXd',
  );
});

test('files are written as planned, and nothing in a closed edition', async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(path.join(folder, 'ro.md'), 'una\nşi\n');
  const edits = [{ start: 4, end: 6, text: 'și' }];
  const found = ['ro.md', 'editions/2021/ro.md'].map((file) => ({ ...problem('ro-cedilla', { file }), edits }));
  const fixes = await planFixes(found, (file) => path.join(folder, file));
  assert.deepEqual(
    fixes.map(({ file, lines }) => ({ file, lines })),
    [{ file: 'ro.md', lines: [{ line: 2, before: 'şi', after: 'și' }] }],
  );
  assert.equal(await readFile(path.join(folder, 'ro.md'), 'utf8'), 'una\nşi\n');
  await writeFixes(fixes);
  assert.equal(await readFile(path.join(folder, 'ro.md'), 'utf8'), 'una\nși\n');
});
