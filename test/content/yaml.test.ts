import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../src/content/yaml.ts';

test('every value stays the text that was written', () => {
  const text = 'year: 2020\ndate: 2020-04-14\nisbn: 9789730000000\nyes: yes\nzero: 007\n';
  const { value } = parseYaml(text, 'f.yml');
  assert.deepEqual(value, { year: '2020', date: '2020-04-14', isbn: '9789730000000', yes: 'yes', zero: '007' });
});

test('values are found at their line and column, keys at theirs', () => {
  const { locate } = parseYaml('a:\n  - b: x\n  - b: y\n', 'f.yml', 2);
  assert.deepEqual(locate(['a', 1, 'b']), { line: 4, column: 8 });
  assert.deepEqual(locate(['a', 1, 'b'], 'key'), { line: 4, column: 5 });
});

test('a path that does not exist gives its closest parent', () => {
  const { locate } = parseYaml('x: 1\na:\n  b: 1\n', 'f.yml');
  assert.deepEqual(locate(['a', 'c'], 'key'), { line: 2, column: 1 });
});

const broken: readonly [string, string, string, number][] = [
  ['a key twice', 'a: 1\na: 2\n', 'yaml-duplicate-key', 2],
  ['a colon in a text', 'a: one: two\n', 'yaml-colon', 1],
  ['a tab', 'a:\n\tb: 1\n', 'yaml-tab', 2],
  ['an open bracket', 'a: [1, 2\nb: 1\n', 'yaml-syntax', 2],
  ['an open quotation mark', 'a: "one\nb: two\n', 'yaml-sign', 1],
];
for (const [what, text, code, line] of broken) {
  test(`${what} is one problem, ${code}`, () => {
    assert.deepEqual(
      parseYaml(text, 'f.yml').problems.map((each) => [each.code, each.line]),
      [[code, line]],
    );
  });
}

test('an explosion of aliases is refused', () => {
  const level = (name: string, below: string) => `${name}: &${name} [${Array(10).fill(below).join(',')}]\n`;
  const text = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c');
  assert.deepEqual(
    parseYaml(text, 'f.yml').problems.map((each) => each.code),
    ['yaml-alias-limit'],
  );
});

test('endlessly nested brackets are refused', () => {
  const { problems } = parseYaml('['.repeat(100_000), 'f.yml');
  assert.deepEqual(
    problems.map((each) => each.code),
    ['nested-too-deep'],
  );
});
