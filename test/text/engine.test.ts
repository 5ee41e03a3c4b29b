import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../src/model/block.ts';
import { blocksOf } from '../../src/text/blocks/blocks.ts';
import { kindOf, splitBlocks, stretchOf } from '../../src/text/blocks/token-blocks.ts';
import { markdownFor, outerQuotes, quotationMarks, scanner } from '../../src/text/engine.ts';

type Engine = typeof scanner;
/** Lines from 1. */
type Place = Pick<Block, 'kind' | 'lines'>;

const seenBy = (engine: Engine, body: string): Place[] =>
  splitBlocks(engine.parse(body, {})).flatMap((tokens) => {
    if (tokens[0]?.type === 'footnote_reference_open') return [];
    const { start, end } = stretchOf(tokens, body.split('\n'));
    return [{ kind: kindOf(tokens).kind, lines: { first: start + 1, last: end } }];
  });

const shownOf = (body: string): Place[] =>
  blocksOf({ language: 'en', body, bodyLine: 1 })
    .filter(({ kind }) => kind !== 'note' && kind !== 'definition')
    .map(({ kind, lines }) => ({ kind, lines }));

const lines = [
  ...['', 'Words *of* a “text”, and (c) -- dashes...', 'See [it](study:one#aim) and [this][shelf].'],
  ...['## Aim {#aim}', '##Aim', '### Steps {#steps}', '# Top', 'Underlined', '===', '---', '***'],
  ...['- one', '  - inner', '  goes on', '1. first', '7) seventh', '> quoted', '> - in it', '>'],
  ...['    code', '```', '~~~js', '```math\n<math><mn>1</mn></math>\n```', '<https://example.org>', '&amp;', '\u00a0'],
  ...['![](map)', '![A map](map) and words', '[слово]{lang=uk}', 'A note.[^a]', '[shelf]: https://example.org/'],
  ...['Table: Visits', '| a | b |', '|---|:-:|', 'a | b', '\\# no heading'],
];
const bodyOf = (...all: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 14 }).map((some) => some.join('\n'));

test('checks see the same blocks that are shown, in every language', () => {
  fc.assert(
    fc.property(bodyOf(...lines, '[^a]: Said.'), fc.constantFrom('en', 'ro', 'uk', 'el', 'fr'), (body, language) => {
      assert.deepEqual(seenBy(scanner, body), seenBy(markdownFor(language), body));
    }),
    { numRuns: 500 },
  );
});

test('a whole body has the same blocks as its sections read one by one', () => {
  fc.assert(
    fc.property(bodyOf(...lines), (body) => {
      assert.deepEqual(seenBy(scanner, body), shownOf(body));
    }),
    { numRuns: 500 },
  );
});

test('quotation marks are those of each language; an address without a link stays words', () => {
  const quoted = (language: string): string => markdownFor(language).renderInline('"a \'b\' c"');
  assert.deepEqual(['en', 'ro', 'ro-MD', 'uk', 'el', 'fr', 'bg', 'de'].map(quoted), [
    '“a ‘b’ c”',
    '„a «b» c”',
    '„a «b» c”',
    '«a „b“ c»',
    '«a “b” c»',
    '«\u00a0a “b” c\u00a0»',
    '„a ’b‘ c“',
    '„a ‚b‘ c“',
  ]);
  assert.equal(
    markdownFor('en').renderInline('See https://a.example and www.b.example'),
    'See https://a.example and www.b.example',
  );
});

test('a language without quotation marks of its own has those of English, whatever it is called', () => {
  for (const language of ['xx', '__proto__', 'constructor']) {
    assert.deepEqual(quotationMarks(language), quotationMarks('en'));
    assert.equal(outerQuotes(language), '“”');
    assert.equal(markdownFor(language).renderInline('"a"'), '“a”');
  }
});
