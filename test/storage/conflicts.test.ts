import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findConflicts } from '../../src/storage/conflicts.ts';

const lines = (file: string, text: string): unknown[] =>
  findConflicts(file, text).map(({ code, line }) => [code, line]);
const both = '<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> spring\n';

test('every conflict is an error at its first line', () => {
  assert.deepEqual(lines('a.md', `text\n${both}more\n${both}`), [
    ['conflict-marker', 2],
    ['conflict-marker', 8],
  ]);
});

test('a conflict in the style of diff3 is one problem, too', () => {
  const text = 'a: b\n<<<<<<< ours\nc: d\n||||||| 1a2b3c4\nc: e\n=======\nc: f\n>>>>>>> theirs\n';
  assert.deepEqual(lines('a.yml', text), [['conflict-marker', 2]]);
});

/** Where somebody has deleted only a part of the lines. */
const rests: readonly [string, string, number][] = [
  ['a.md', 'one\n>>>>>>> spring\n', 2],
  ['a.md', 'one\n||||||| 1a2b3c4\ntwo\n', 2],
  ['a.yml', 'a: b\n=======\n', 2],
  ['a.json', '{\n=======\n}\n', 2],
  ['a.md', 'one\n<<<<<<<\ntwo\n', 2],
];
for (const [file, text, line] of rests) {
  test(`the rest of a conflict ${JSON.stringify(text)} in ${file} is found`, () => {
    assert.deepEqual(lines(file, text), [['conflict-marker', line]]);
  });
}

test('underlines, arrows, tables and quotations are not conflicts', () => {
  const text = 'A heading\n=======\n\na <<<<<<< b\n\n> > > quoted\n\n|||||||\n\n| a | b |\n';
  assert.deepEqual(lines('a.md', text), []);
});
