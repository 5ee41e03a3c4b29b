import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairBlocks } from '../../../src/text/blocks/pair-blocks.ts';

const kinds = {
  p: { kind: 'paragraph' },
  ul: { kind: 'bullets' },
  h3: { kind: 'heading', level: 3 },
  h4: { kind: 'heading', level: 4 },
} as const;
const blocks = (words: string) =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word, at) => ({ ...kinds[word as keyof typeof kinds], html: `${word}${at}` }));
const pairs = (first: string, second: string): string[] =>
  pairBlocks(blocks(first), blocks(second)).map((pair) =>
    [pair.first, pair.second].map((some) => some.map(({ html }) => html).join(' ')).join(' | '),
  );

test('parallel texts are paired block by block', () => {
  assert.deepEqual(pairs('p ul p', 'p ul p'), ['p0 | p0', 'ul1 | ul1', 'p2 | p2']);
});

test('if the numbers of paragraphs differ, the blocks below the same heading are paired', () => {
  assert.deepEqual(pairs('p h3 p p h3 p', 'p h3 p h3 p'), ['p0 | p0', 'h31 p2 p3 | h31 p2', 'h34 | h33', 'p5 | p4']);
});

test('texts with different headings are paired as a whole, and nothing is lost', () => {
  assert.deepEqual(pairs('p h3 p', 'p ul'), ['p0 h31 p2 | p0 ul1']);
  assert.deepEqual(pairs('p', ''), ['p0 | ']);
  assert.deepEqual(pairs('', ''), []);
});

test('headings of different levels are not the same block', () => {
  assert.deepEqual(pairs('h3 p', 'h4 p'), ['h30 p1 | h40 p1']);
});
