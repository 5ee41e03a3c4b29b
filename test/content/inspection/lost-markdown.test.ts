/** Markdown of which words or addresses would be lost, or signs shown: each is found, on its line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspectLine } from '../../../src/content/inspection/line.ts';
import { type BodyScan, scanBody } from '../../../src/content/scan-body.ts';

type Kind = keyof BodyScan;

/** What is found of a kind: its text (or that of a row) with line and column. */
function found(body: string, kind: Kind): string[] {
  const list = scanBody(body, 1)[kind];
  if (!Array.isArray(list)) return [];
  return list.map((each) => `${each.text ?? each.surplus.join('|')} ${each.line}:${each.column}`);
}

const cases: readonly (readonly [title: string, kind: Kind, body: string, expected: readonly string[]])[] = [
  ['a note that nothing calls', 'unusedNotes', 'A[^a]\n\n[^a]: X\n\n[^b]: Y', ['b 5:1']],
  ['a note that only an unused note calls', 'unusedNotes', 'A\n\n[^a]: X[^b]\n\n[^b]: Y', ['a 3:1', 'b 5:1']],
  ['notes that call only each other', 'unusedNotes', 'A\n\n[^a]: X[^b]\n\n[^b]: Y[^a]', ['a 3:1', 'b 5:1']],
  ['a note that is called in code alone', 'unusedNotes', 'A `[^a]`\n\n[^a]: X', ['a 3:1']],
  ['a note that a note in place calls', 'unusedNotes', 'A^[see [^a]]\n\n[^a]: X', []],
  ['a definition in code', 'unusedNotes', '```\n[^a]: X\n```', []],
  ['a note that is defined twice', 'notesTwice', 'A[^a]\n\n[^a]: X\n\n[^a]: Y\n\n[^a]: Z', ['a 5:1', 'a 7:1']],
  ['an undefined note inside a note in place', 'undefinedNotes', 'A^[see [^b]]', ['b 1:8']],
  ['an address that no link uses', 'unusedLinks', '[a]\n\n[a]: https://a.org\n[b c]: https://b.org', ['b c 4:1']],
  ['an address that only code names', 'unusedLinks', '`[a]`\n\n[a]: https://a.org', ['a 3:1']],
  ['an address by its shortest name', 'unusedLinks', '[A][] and ![][b]\n\n[a]: https://a.org\n\n[b]: plan', []],
  ['an address that is defined twice', 'linksTwice', '[a]\n\n[a]: https://a.org\n[A]: https://b.org', ['A 4:1']],
  ['the title of a link', 'linkTitles', 'A [b](https://b.org "Words")', ['Words 1:22']],
  ['the title of a link by name', 'linkTitles', '[b]\n\n[b]: https://b.org "Words"', ['Words 1:1']],
  ['a row with a surplus cell', 'rows', '|a|b|\n|-|-|\n|1|2|three|four|', ['three|four 3:1']],
  ['a row that is parted in code', 'rows', '|a|b|\n|-|-|\n|`1|2`|three|', ['three 3:1']],
  ['a row with a sign behind a backslash', 'rows', '|a|b|\n|-|-|\n|1\\|2|three|', []],
  ['surplus cells without words', 'rows', '|a|b|\n|-|-|\n|1|2| | |', []],
  ['a row with too few cells', 'rows', '|a|b|\n|-|-|\n|1|', [' 3:1']],
  ['a line of text below a table', 'rows', '|a|b|\n|-|-|\n|1|2|\nText', [' 4:1']],
  ['a table in a quotation', 'rows', '> |a|b|\n> |-|-|\n> |1|2|three|', ['three 3:1']],
  ['a table in an item', 'rows', '- |a|b|\n  |-|-|\n  |1|2|three|', ['three 3:1']],
  ['a head that its line does not fit', 'leftMarkup', '|a|b|\n|-|--|--|\n|1|2|', ['|-|--|--| 2:1']],
  ['a note in the heading of a section', 'headingNotes', '## A[^a] {#a}\n\n[^a]: X', ['a 1:1']],
  ['a note in place in the heading of a section', 'headingNotes', '## A^[X y] {#a}', ['X y 1:1']],
  ['a note in a heading inside a section', 'headingNotes', '### A[^a]\n\n[^a]: X', []],
  ['a link in the heading of a section', 'headingLinks', '## [A](https://a.org) {#a}', ['https://a.org 1:1']],
  ['a link with a space', 'leftMarkup', 'See [a](https://a.org/a b.pdf).', ['[a](https://a.org/a 1:5']],
  [
    'a link without definition',
    'leftMarkup',
    'See [the report][r] and [this one][].',
    ['[the report][r] 1:5', '[this one][] 1:25'],
  ],
  ['numbers in brackets', 'leftMarkup', 'As said before [1][2].', []],
  ['a note with a space in its name', 'leftMarkup', 'A[^my note]', ['[^my note] 1:2']],
  ['a note in place that is not closed', 'leftMarkup', 'A^[words', ['^[words 1:2']],
  ['bold that does not open', 'leftMarkup', 'A **Note:**text', ['**Note:** 1:3']],
  ['stars that are meant', 'leftMarkup', '2 \\*\\* 3 and \\[a](b) and **** and *a* and **b**', []],
  ['signs in code', 'leftMarkup', '`[a](b c)` and `**`', []],
  ['attributes of other programs', 'leftMarkup', '### A {.b}\n\n[c]{.d}', ['{.b} 1:7', ']{.d} 3:3']],
  ['the id of a heading and a language', 'leftMarkup', '### A {#b}\n\n[c]{lang=ro}', []],
  ['a comment without an end inside a line', 'leftMarkup', 'A <!-- b', ['<!-- 1:3']],
  ['a comment over several lines', 'html', 'A\n\n<!-- b\n\nc -->', ['<!-- b 3:1']],
  ['a closing tag alone', 'html', 'A</b> and <i>c</i>', ['</b> 1:2']],
  ['code that nothing closes', 'openCode', 'A\n\n```text\nB', ['```text 3:1']],
  ['code that is closed', 'openCode', '~~~~\n~~~\n~~~~~\n\n> ```\n> a\n> ```\n\n- ```\n  b\n  ```', []],
  ['code that an item ends', 'openCode', '- ```\n  b\n\nC', ['- ``` 1:1']],
];

for (const [title, kind, body, expected] of cases)
  test(`${title} (${kind})`, () => assert.deepEqual(found(body, kind), expected));

test('a field of one line is checked for things that only a text can have', () => {
  const line = inspectLine('A[^a] b^[c] [d](https://d.org) ![](e) <i>f</i> **g:**h');
  assert.deepEqual(line, {
    notes: ['a', 'c'],
    links: ['https://d.org'],
    images: ['e'],
    html: ['<i>', '</i>'],
    left: ['**g:**'],
  });
  assert.deepEqual(inspectLine('*A* [b]{lang=ro} 3 < 4'), { notes: [], links: [], images: [], html: [], left: [] });
});

test('a megabyte of open brackets, stars or rows is checked in linear time', () => {
  const start = performance.now();
  for (const sign of ['[a ', 'a **b:**c ', '{.a ', 'a^[b] ']) scanBody(`${sign.repeat(20_000)}\n`, 1);
  scanBody(`|a|b|\n|-|-|\n${'|1|2|3|\n'.repeat(20_000)}`, 1);
  scanBody('a[^b]\n\n[^b]: c\n\n[b]: d\n\n'.repeat(5_000), 1);
  assert.ok(performance.now() - start < 120_000);
});
