import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckedPublication } from '../../src/check/check.ts';
import { checkFiles, inShort } from '../helpers/check-files.ts';

const file = 'content/case-studies/city-library/en.md';

/** The text of a study with more in its last section, which begins on line 16. */
const study = (more: string): string => `---
title: A library
summary: How it opened.
images: { plan: { alt: Plan, labels: { door: Door } } }
indicators: { readers: Readers }
links: { website: Website }
documents: { handout: Handout }
changes: { corrected: A date was corrected. }
---

## Challenge {#challenge}

![](plan)

## Action {#action}

${more}

## Results {#results}

Many came.
`;

/** Without its translations, which would lack what is put in here. */
const checkAlone = (text: string): Promise<CheckedPublication> =>
  checkFiles({ [file]: text }, [
    'content/case-studies/city-library/ro.md',
    'content/case-studies/city-library/ro-MD.md',
  ]);

const found = async (more: string): Promise<string[]> =>
  inShort(await checkAlone(study(more))).filter((each) => !each.startsWith('section-'));

for (const [name, notes, expected] of [
  ['itself', 'A.[^1]\n\n[^1]: See[^1].', ['note-circular 19']],
  ['itself over another', 'A.[^1]\n\n[^1]: See[^2].\n\n[^2]: See[^1].', ['note-circular 19']],
  ['itself over two others', 'A.[^c]\n\n[^a]: x[^b]\n[^b]: x[^c]\n[^c]: x[^a]', ['note-circular 19']],
  ['itself, in two circles', 'A.[^1] B.[^2]\n\n[^1]: a[^1]\n[^2]: b[^2]', ['note-circular 19', 'note-circular 20']],
  ['one that calls itself', 'A.[^x]\n\n[^x]: See[^y].\n[^y]: See[^y].', ['note-circular 20']],
  ['itself in a later paragraph', 'A.[^1]\n\n[^1]: See.\n\n    And[^1].', ['note-circular 19']],
] as const) {
  test(`a note that calls ${name} is a problem with its line`, async () => {
    assert.deepEqual(await found(notes), expected);
  });
}

test('notes may refer to other notes, and mention themselves in code', async () => {
  assert.deepEqual(await found('A.[^1]\n\n[^1]: See[^2] and `[^1]`.\n\n[^2]: Said.'), []);
});

test('a long chain of notes is too deep, but not circular', async () => {
  const chain = (length: number): string =>
    Array.from({ length }, (_, at) => `[^n${at}]: x${at < length - 1 ? `[^n${at + 1}]` : ''}`).join('\n');
  assert.deepEqual(await found(`A.[^n0]\n\n${chain(10)}`), []);
  assert.deepEqual(await found(`A.[^n0]\n\n${chain(12)}`), ['nested-too-deep 19']);
  const start = process.cpuUsage();
  const long = await found(`A.[^n0]\n\n${chain(5000)}\n\n[^last]: x[^last]`);
  assert.ok(long.includes('note-circular 5020'));
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 60_000_000);
});

for (const heading of [
  '&nbsp;',
  '',
  '&#8203;',
  '&shy;',
  '![](plan)',
  '[^1]',
  '[](page:about)',
  '\u3164',
  '\u00a0',
  '\u2800',
]) {
  test(`a heading of ${JSON.stringify(heading)} has no words`, async () => {
    const codes = await found(`### ${heading}\n\nText.[^1]\n\n[^1]: A note.`);
    assert.ok(codes.includes('heading-without-words 17'), codes.join());
  });
}

for (const heading of ['2026', '?', '**Bold**', '`code`', '→', 'ні', '[about](page:about)', 'A[^1]']) {
  test(`a heading of ${JSON.stringify(heading)} has words`, async () => {
    assert.deepEqual(await found(`### ${heading}\n\nText.[^1]\n\n[^1]: A note.`), []);
  });
}

test('a section needs words beside its id', async () => {
  const codes = inShort(await checkAlone(study('Text.').replace('## Results {#results}', '## {#results}')));
  assert.deepEqual(codes, ['heading-without-words 19']);
});

test('quotations and lists may be nested, but not endlessly', async () => {
  assert.deepEqual(await found(`${'> '.repeat(49)}Text.`), []);
  assert.deepEqual(await found(`${'> '.repeat(52)}Text.`), ['nested-too-deep 17']);
  const list = Array.from({ length: 30 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n');
  assert.ok((await found(list)).some((each) => each.startsWith('nested-too-deep')));
});

for (const [code, character] of [
  ['&#12;', 'U+000C'],
  ['&#x1b;', 'U+001B'],
  ['&#8238;', 'U+202E'],
  ['&#xD800;', 'U+D800'],
  ['&#xFFFE;', 'U+FFFE'],
  ['&#9999999;', 'U+FFFF'],
  ['&#0;', 'U+0000'],
] as const) {
  test(`${code} in a text is a problem, but not in code`, async () => {
    const { problems } = await checkAlone(study(`First line,\nand a ${code}.`));
    assert.deepEqual(
      problems.map(({ code, line, column, params }) => ({ code, line, column, params })),
      [{ code: 'character-escaped', line: 18, column: 7, params: { character } }],
    );
    assert.deepEqual(await found(`It is written \`${code}\`.\n\n\`\`\`\n${code}\n\`\`\``), []);
  });
}

for (const escaped of ['\\u0001', '\\v', '\\x85', '\\u202e', '\\ud800', '\\uFFFE', '&#12;']) {
  test(`a title with ${escaped} in quotation marks is a problem at its place`, async () => {
    const { problems } = await checkAlone(study('Text.').replace('A library', `"A${escaped}library"`));
    assert.deepEqual(
      problems.map(({ code, line, column }) => ({ code, line, column })),
      [{ code: 'character-escaped', line: 2, column: 8 }],
    );
  });
}

test('tabs and line ends may be written as escapes', async () => {
  assert.deepEqual(inShort(await checkAlone(study('Text.').replace('How it opened.', '"How\\tit\\nopened."'))), []);
});
