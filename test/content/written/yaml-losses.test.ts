import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../src/content/yaml.ts';

/** What, the YAML, code, line, column, and the line to copy. */
const lost: readonly [string, string, string, number, number, string][] = [
  ['a # in a text', 'title: Our #1 book\n', 'yaml-comment', 1, 12, 'title: "Our #1 book"'],
  ['a # at the start of a text', 'title: #1 book\n', 'yaml-comment', 1, 8, 'title: "#1 book"'],
  ['a # after a tab', 'title: Reading\t#together\n', 'yaml-comment', 1, 16, 'title: "Reading\t#together"'],
  ['a # in an item of a list', 'a:\n  - Room #4\n', 'yaml-comment', 2, 10, '- "Room #4"'],
  ['a # on the second line of a text', 'a: one\n  #2 in town\nb: x\n', 'yaml-comment', 2, 3, 'a: "one #2 in town"'],
  ['an anchor', 'title: &Co and partners\n', 'yaml-sign', 1, 8, 'title: "&Co and partners"'],
  ['an anchor in an item', '- &Co and partners\n', 'yaml-sign', 1, 3, '- "&Co and partners"'],
  ['an anchor between braces', 'n: { en: &Co x, uk: y }\n', 'yaml-sign', 1, 10, 'n: { en: "&Co x", uk: y }'],
  ['a reference', 'title: *bold* words\n', 'yaml-sign', 1, 8, 'title: "*bold* words"'],
  ['a reference to nothing', 'title: *new*\n', 'yaml-sign', 1, 8, 'title: "*new*"'],
  ['an asterisk and a space', 'title: * a note\n', 'yaml-sign', 1, 8, 'title: "* a note"'],
  ['a tag', 'title: !Important news\n', 'yaml-sign', 1, 8, 'title: "!Important news"'],
  ['an at sign', 'title: @home\n', 'yaml-sign', 1, 8, 'title: "@home"'],
  ['an at sign between braces', 'n: { en: @home, uk: x }\n', 'yaml-sign', 1, 10, 'n: { en: "@home", uk: x }'],
  ['a percent sign', 'title: %5 more\n', 'yaml-sign', 1, 8, 'title: "%5 more"'],
  ['a backtick', 'title: `code` for all\n', 'yaml-sign', 1, 8, 'title: "`code` for all"'],
  ['a bar', 'title: | one\n', 'yaml-sign', 1, 8, 'title: "| one"'],
  ['an angle bracket', 'title: > 5 books\nb: x\n', 'yaml-sign', 1, 8, 'title: "> 5 books"'],
  ['a block without text', 'title: >-5\n', 'yaml-sign', 1, 8, 'title: ">-5"'],
  ['a brace', 'title: {Draft} book\n', 'yaml-sign', 1, 8, 'title: "{Draft} book"'],
  ['a bracket', 'title: [Draft] book\n', 'yaml-sign', 1, 8, 'title: "[Draft] book"'],
  ['a hyphen', 'title: - and then\n', 'yaml-sign', 1, 8, 'title: "- and then"'],
  ['a question mark', 'title: ? and then\n', 'yaml-sign', 1, 8, 'title: "? and then"'],
  ['an apostrophe', "title: 'Tis good\nb: x\n", 'yaml-sign', 1, 8, 'title: "\'Tis good"'],
  ['quotation marks around a part', 'title: "Парк" і сад\n', 'yaml-sign', 1, 8, 'title: \'"Парк" і сад\''],
  ['quotation marks that nothing closes', 'a: "one\nb: two\n', 'yaml-sign', 1, 4, 'a: "one"'],
  ['a quotation that ends at the next one', 'a: "one\nb: "two"\n', 'yaml-sign', 1, 4, 'a: "one"'],
  ['a backslash', 'a: "C:\\Dir"\n', 'yaml-sign', 1, 4, "a: 'C:\\Dir'"],
  ['a no-break space after the colon', 'a:\u00A0one\nb: x\n', 'yaml-space', 1, 3, 'a: one'],
  ['a no-break space as indent', 'a:\n\u00A0\u00A0b: x\n', 'yaml-space', 2, 1, '  b: x'],
  ['a thin space as indent', 'a:\n\u2009\u2009b: x\n', 'yaml-space', 2, 1, '  b: x'],
  ['an ideographic space after a hyphen', 'a:\n  -\u3000x\n  - y\n', 'yaml-space', 2, 4, '  - x'],
  ['a no-break space before the colon', 'a\u00A0: x\n', 'yaml-space', 1, 2, 'a : x'],
  ['no space after the colon', 'a:one\nb: x\n', 'yaml-space-missing', 1, 1, 'a: one'],
  ['a text over two lines', 'a: one\ntwo\nb: x\n', 'yaml-line-break', 2, 1, 'a: "one two"'],
  ['a second line with a colon', 'a: one\n  b: two\n', 'yaml-line-break', 2, 3, 'a: "one b: two"'],
  ['a colon in a text', 'a: one: two\n', 'yaml-colon', 1, 4, 'a: "one: two"'],
  ['a colon at the end', 'a: one:\n', 'yaml-colon', 1, 4, 'a: "one:"'],
  ['a tab', 'a:\n\tb: 1\n', 'yaml-tab', 2, 1, '  b: 1'],
];
for (const [what, text, code, line, column, suggestion] of lost) {
  test(`${what} is reported with the line to copy`, () => {
    const found = parseYaml(text, 'f.yml').problems.map((each) => [
      each.code,
      each.severity,
      each.line,
      each.column,
      each.params.suggestion,
    ]);
    assert.deepEqual(found, [[code, 'error', line, column, suggestion]]);
  });
}

test('the line to copy gives the intended text', () => {
  for (const [what, , code, , , suggestion] of lost) {
    if (code !== 'yaml-sign' || suggestion.startsWith('-')) continue;
    assert.deepEqual(parseYaml(`${suggestion}\n`, 'f.yml').problems, [], what);
  }
  const { value } = parseYaml('title: \'"Парк" і сад\'\n', 'f.yml');
  assert.deepEqual(value, { title: '"Парк" і сад' });
});

test('text below a separator is not ignored silently', () => {
  const { problems } = parseYaml('a: one\n---\nb: two\n', 'f.yml');
  assert.deepEqual(
    problems.map(({ code, line, params }) => [code, line, params.line]),
    [['yaml-documents', 2, '---']],
  );
});

test('a # between brackets is reported at its place', () => {
  const { problems } = parseYaml('a: [one #2, three]\nb: x\n', 'f.yml');
  assert.deepEqual(
    problems.map(({ code, line, column, params }) => [code, line, column, params.lost]),
    [['yaml-comment', 1, 9, '#2, three]']],
  );
});

test('a comment after a number is a warning, and the number stays', () => {
  const { value, problems } = parseYaml('year: 2020 # about\n', 'f.yml');
  assert.deepEqual(value, { year: '2020' });
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['yaml-comment', 'warning']],
  );
});

const kept: readonly [string, string, unknown][] = [
  ['a comment on its own line', '# one\na: x\n# two\nb: y\n', { a: 'x', b: 'y' }],
  ['a comment in a list', 'a:\n  - x\n  # - y\n', { a: ['x'] }],
  ['a comment behind a closed text', 'a: "x" # one\n', { a: 'x' }],
  ['a comment above a list', 'a: # one\n  - x\n', { a: ['x'] }],
  ['a # in a word', 'a: C# and F#\n', { a: 'C# and F#' }],
  ['a # in an address', 'a: https://example.org/#top\n', { a: 'https://example.org/#top' }],
  ['a # between quotation marks', 'a: "Our #1"\n', { a: 'Our #1' }],
  ['a # in a block', 'a: >\n  one #2\n  three\n', { a: 'one #2 three\n' }],
  ['an ampersand in a text', 'a: Reading & writing *today*!\n', { a: 'Reading & writing *today*!' }],
  ['a reference that is meant', '- a: &x one\n- a: *x\n', [{ a: 'one' }, { a: 'one' }]],
  ['a text over indented lines', 'a: one\n  two\n', { a: 'one two' }],
  ['a no-break space in a text', 'a: 5\u00A0km\n', { a: '5\u00A0km' }],
  ['escapes of signs that can be seen', 'a: "one\\ttwo\\u00e9"\n', { a: 'one\ttwoé' }],
];
for (const [what, text, value] of kept) {
  test(`${what} is fine`, () => {
    const parsed = parseYaml(text, 'f.yml');
    assert.deepEqual([parsed.value, parsed.problems], [value, []]);
  });
}
