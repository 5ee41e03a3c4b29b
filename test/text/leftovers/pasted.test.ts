import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/editing/apply-edits.ts';
import { findLeftovers } from '../../../src/text/leftovers/find-leftovers.ts';

const find = (text: string) => findLeftovers({ text, file: 'en.md', bodyStart: 0, allowed: new Set() });
const fixed = (text: string): string =>
  applyEdits(
    text,
    find(text).flatMap(({ edits = [] }) => edits),
  );

/** From where, as pasted, as `check --fix` writes it. */
const lists: readonly [string, string, string][] = [
  ['Word, bullets', 'We did:\n•\tOne\n•\tTwo\n\nEnd.', 'We did:\n- One\n- Two\n\nEnd.'],
  ['Word, two levels', '•\tOne\no\tInner\no\tMore\n•\tTwo', '- One\n  - Inner\n  - More\n- Two'],
  ['Word, three levels', '•\tOne\no\tInner\n§\tDeep', '- One\n  - Inner\n    - Deep'],
  ['Word, Symbol', '\uF0B7\tПерше\n\uF0B7\tДруге', '- Перше\n- Друге'],
  ['Word, Wingdings', '\uF0A7 Unu\n\uF0A7 Doi', '- Unu\n- Doi'],
  ['Word, Wingdings as letters', 'ü\tUnu\nü\tDoi', '- Unu\n- Doi'],
  ['Word for Mac, middle dots', '·       Перше\n·       Друге', '- Перше\n- Друге'],
  ['Word, empty lines between', '•\tOne\n\n•\tTwo', '- One\n\n- Two'],
  ['Word, dashes', '–\tодне\n–\tдруге', '- одне\n- друге'],
  ['Word, letters', 'a)\tOne\nb)\tTwo\nc)\tThree', '1. One\n2. Two\n3. Three'],
  ['Word, Cyrillic letters', 'а) одне\nб) друге\nв) третє', '1. одне\n2. друге\n3. третє'],
  ['Word, Greek letters', 'α) ένα\nβ) δύο', '1. ένα\n2. δύο'],
  ['Word, numbers of the Romans', 'i.\tUnu\nii.\tDoi\niii.\tTrei', '1. Unu\n2. Doi\n3. Trei'],
  ['LibreOffice, bullets', '• Ένα\n• Δύο', '- Ένα\n- Δύο'],
  ['LibreOffice, two levels', '• Ένα\n    ◦ Μέσα\n• Δύο', '- Ένα\n  - Μέσα\n- Δύο'],
  ['LibreOffice, brackets', '(1) Ένα\n(2) Δύο', '1. Ένα\n2. Δύο'],
  ['Google Docs', '● One\n○ Inner\n■ Deep', '- One\n  - Inner\n    - Deep'],
  ['a browser', '‣ One\n‣ Two', '- One\n- Two'],
  ['hyphens without a space', '-перше\n-друге', '- перше\n- друге'],
  ['numbers without a space', '1.Перше\n2.Друге', '1. Перше\n2. Друге'],
  ['dashes of a list that ends in semicolons', 'Маємо:\n– зал;\n– сад.', 'Маємо:\n- зал;\n- сад.'],
];
for (const [from, pasted, markdown] of lists) {
  test(`a list from ${from} is reported once and repaired`, () => {
    const [first, ...more] = find(pasted);
    assert.deepEqual([first?.code, more.length], ['text-like-list', 0]);
    assert.equal(fixed(pasted), markdown);
  });
}

test('the message has the Markdown of the first item', () => {
  assert.deepEqual(
    find('We did:\n•\tOne\n•\tTwo').map(({ line, column, params }) => [line, column, params.suggestion]),
    [[2, 1, '- One']],
  );
});

/** What is reported and left to a person. */
const proposed: readonly [string, string][] = [
  ['what two people say', '– Привіт, – сказала вона.\n– Добрий день.'],
  ['a list with text right below it', '•\tOne\n•\tTwo\nAnd then we went home.'],
  ['numbers that go on behind a text', 'We go on:\n2. Two\n3. Three'],
];
for (const [what, text] of proposed) {
  test(`${what}: reported and not changed`, () => {
    assert.deepEqual(
      find(text).map(({ code }) => code),
      ['text-like-list'],
    );
    assert.equal(fixed(text), text);
  });
}

const headings: readonly [string, string, string][] = [
  ['a bold line', '**Results**', '### Results'],
  ['a bold line with underscores', '__Rezultate__', '### Rezultate'],
  ['a bold and slanted line', '***Підсумки***', '### Підсумки'],
  ['a numbered line', '1.1 Методи роботи', '### Методи роботи'],
  ['a line with a number of the Romans', 'IV. Concluzii', '### Concluzii'],
  ['a line of capitals', 'НАШІ РЕЗУЛЬТАТИ', '### Наші результати'],
];
for (const [what, line, suggestion] of headings) {
  test(`${what} is reported as a heading to write`, () => {
    const found = find(`Before.\n\n${line}\n\nThe text below.\n`);
    assert.deepEqual(
      found.map((each) => [each.code, each.line, each.params.suggestion]),
      [['text-like-heading', 3, suggestion]],
    );
  });
}

test('numbered titles with texts between them are headings', () => {
  assert.deepEqual(
    find('1. Introduction\n\nA text.\n\n2. Methods\n\nA text.\n').map(({ line, params }) => [line, params.suggestion]),
    [
      [1, '### Introduction'],
      [5, '### Methods'],
    ],
  );
});

const tables: readonly [string, string, string][] = [
  ['Word or a spreadsheet', 'Місяць\tЧитачі\nтравень\t40\n', '| Місяць | Читачі | ⏎ | --- | --- | ⏎ | травень | 40 |'],
  ['LibreOffice, one row', 'Day\tRoom\tHour\n', '| Day | Room | Hour | ⏎ | --- | --- | --- |'],
  ['a mail with gaps', 'Lună      Cititori\nmai       40\n', '| Lună | Cititori | ⏎ | --- | --- | ⏎ | mai | 40 |'],
];
for (const [from, text, suggestion] of tables) {
  test(`a table from ${from} is reported with its Markdown`, () => {
    assert.deepEqual(
      find(`Before.\n\n${text}`).map((each) => [each.code, each.line, each.params.suggestion]),
      [['text-like-table', 3, suggestion]],
    );
  });
}

const notes: readonly [string, string, readonly string[]][] = [
  ['Word', 'Люди йшли до бібліотеки¹.\n\n1 Звіт за рік.\n', ['бібліотеки[^1]', '[^1]: Звіт за рік.']],
  ['LibreOffice', 'People came¹².\n\n12 Report of the year.\n', ['came[^12]', '[^12]: Report of the year.']],
  ['a book', 'See the end.² It was good.\n\n² Page five.\n', ['end.[^2]', '[^2]: Page five.']],
  ['Wikipedia', 'People came[3] late.\n\n[3] Report of the year.\n', ['came[^3]', '[^3]: Report of the year.']],
];
for (const [from, text, suggestions] of notes) {
  test(`a note from ${from} is reported with its Markdown, where it is used and where its text is`, () => {
    assert.deepEqual(
      find(text).map(({ code, params }) => [code, params.suggestion]),
      suggestions.map((suggestion) => ['text-like-note', suggestion]),
    );
  });
}

/** Markdown, and sentences that look like none of it. */
const fine: readonly string[] = [
  '- one\n- two\n\n1. one\n2. two\n\n1) one\n2) two\n',
  'We did:\n1) one\n2) two\n',
  '- one\n  - two\n\n    more of it\n',
  '– Привіт! – сказала вона.\n\nВони пішли.',
  'It cost 5 m² and 3 км², x² + y² and 10³ and 120 метрів².',
  '**A whole sentence is bold.**\n\nThen it goes on.',
  '**Bold** begins the text.\n\nThen it goes on.',
  'UNESCO\n\nIt helps.',
  '1. One thing to do\n\nThen it goes on.',
  '| a | b |\n|---|---|\n| c | d |\n',
  '```\na\tb\nc\td\n• x\n```\n',
  'The year was\n1990. Then it changed.',
  'It is in the list [1] and the [link](https://example.org).',
  'În 2020 s-a deschis.\n\nм. Київ і с. Іванівка.',
  'o carte bună\no bibliotecă mare',
];
for (const text of fine) {
  test(`nothing is reported in ${JSON.stringify(text.slice(0, 50))}`, () => {
    assert.deepEqual(find(text), []);
  });
}

test('an edit counts from the start of the file, not of its body', () => {
  const text = '---\ntitle: T\n---\n\n• One\n• Two\n';
  const [found] = findLeftovers({ text, file: 'en.md', bodyStart: 17, allowed: new Set() });
  assert.equal(applyEdits(text, found?.edits ?? []), '---\ntitle: T\n---\n\n- One\n- Two\n');
  assert.deepEqual([found?.line, found?.column], [5, 1]);
});
