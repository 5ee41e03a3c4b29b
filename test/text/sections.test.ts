import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSections } from '../../src/text/sections.ts';

test('a body is split at its second-level headings, with ids and lines', () => {
  const sections = splitSections(
    'Lead.\n\n## The *aim* {#challenge}\nA\n### Sub {#sub}\nB\n## Action {#action}\nC\n',
    10,
  );
  assert.deepEqual(
    sections.map(({ id, title, line }) => ({ id, title, line })),
    [
      { id: '', title: '', line: 10 },
      { id: 'challenge', title: 'The *aim*', line: 12 },
      { id: 'action', title: 'Action', line: 16 },
    ],
  );
});

test('a heading inside a code block does not count', () => {
  const sections = splitSections('## One {#one}\n```\n## Two\n```\n');
  assert.deepEqual(
    sections.map((section) => section.id),
    ['one'],
  );
});

test('each section has the notes that it uses, wherever they are defined', () => {
  const [one, two] = splitSections('## One {#one}\nA[^x]\n## Two {#two}\nB\n\n[^x]: Note.\n\n    More.\n');
  assert.equal(one?.markdown, 'A[^x]\n\n[^x]: Note.\n\n    More.\n');
  assert.equal(two?.markdown.trim(), 'B');
});
