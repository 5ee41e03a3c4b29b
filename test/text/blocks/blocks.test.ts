import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tidyText } from '../../../src/language/hygiene/hygiene.ts';
import { blocksOf, hashOf, rangeOf, type SourceBlock } from '../../../src/text/blocks/blocks.ts';
import { markdownFor } from '../../../src/text/engine.ts';
import { splitSections } from '../../../src/text/sections.ts';
import { renderBody } from '../../helpers/render-body.ts';

const body = `Before the first heading.

## Aim {#aim}
One line
and another.[^a]

[^a]: A note.

    Its second paragraph.

- one
- two
  - inner

Table: Visits
| a | b |
|---|---|
| 1 | 2 |

![](map)

[shelf]: https://example.org/
## Action {#action}
### Steps {#steps}
> Quoted.

---

\`\`\`math
<math><mn>1</mn></math>
\`\`\`
`;

const inEnglish = (text: string): SourceBlock[] => blocksOf({ language: 'en', body: text, bodyLine: 1 });

test('a body consists of blocks, each with its section and its lines', () => {
  const found = inEnglish(body).map(({ kind, section, lines }) => `${section} ${kind} ${lines.first}-${lines.last}`);
  assert.deepEqual(found, [
    ' paragraph 1-1',
    'aim heading 3-3',
    'aim paragraph 4-5',
    'aim note 7-9',
    'aim bullets 11-13',
    'aim table 15-18',
    'aim figure 20-20',
    'aim definition 22-22',
    'action heading 23-23',
    'action heading 24-24',
    'action quotation 25-25',
    'action rule 27-27',
    'action formula 29-31',
  ]);
});

test('a list has its items and a table its rows', () => {
  const parts = inEnglish(body).flatMap(({ parts }) => parts.map(({ kind, source }) => `${kind} ${source}`));
  assert.deepEqual(parts, ['item - one', 'item - two\n  - inner', 'row | a | b |', 'row | 1 | 2 |']);
});

test('a note that is defined inside a list is a part of the list', () => {
  const [list, ...others] = inEnglish('- a[^1]\n\n[^1]: Note.\n- b\n');
  assert.deepEqual(others, []);
  assert.deepEqual(list?.parts.map(({ kind }) => kind).sort(), ['item', 'item', 'note']);
});

test('the place of a block in its file includes a byte order mark and every kind of line end', () => {
  const raw = '\uFEFFone\r\ntwo\rthree\nfour';
  const at = (first: number, last: number): string => {
    const { start, end } = rangeOf(raw, { first, last });
    return raw.slice(start, end);
  };
  assert.deepEqual([at(1, 1), at(2, 3), at(4, 4)], ['one', 'two\rthree', 'four']);
});

const word = fc.constantFrom(
  'бібліотека',
  'școală',
  'e\u0301cole',
  'καφές',
  'shelf',
  '*open*',
  '`a  b`',
  '[x](study:y)',
  'a_b',
  '1.',
  '-',
  '#',
  '|',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `w ${words.join(' ')}`);
const block = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  line.map((text) => `## ${text}`),
  line.map((text) => `### ${text} {#part}`),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((text) => `- ${text}`).join('\n')),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((text) => `1. ${text}\n\n   - more`).join('\n')),
  line.map((text) => `Table: ${text}\n| a | b |\n|---|---|\n| 1 | 2 |`),
  line.map((text) => `> ${text}`),
  line.map((text) => `\`\`\`\n${text}\n\n## no heading\n\`\`\``),
  fc.constantFrom('![](map)', '---', '[shelf]: https://example.org/', '    indented code'),
  line.map((text) => `[^n]: ${text}\n\n    More of it.`),
);
/** Blocks with blank lines between them. */
const bodies = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => `${blocks.join('\n\n')}\n`);

test('every line with content is in exactly one block', () => {
  fc.assert(
    fc.property(bodies, fc.nat({ max: 20 }), (text, above) => {
      const blocks = blocksOf({ language: 'uk', body: text, bodyLine: above + 1 });
      const lines = blocks.flatMap((each) => range(each.lines.first, each.lines.last));
      assert.equal(new Set(lines).size, lines.length);
      const said = text.split('\n').flatMap((each, at) => (each.trim() ? [above + 1 + at] : []));
      assert.deepEqual(
        said.filter((each) => !lines.includes(each)),
        [],
      );
    }),
  );
});

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

test('the tidied lines of a block render as the block itself', () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (text, end, hasMark) => {
      const front = '---\ntitle: T\n---\n';
      const raw = `${hasMark ? '\uFEFF' : ''}${front}${text}`.replaceAll('\n', end);
      const tidy = tidyText('uk', text, { file: 'uk.md' }).text;
      for (const each of blocksOf({ language: 'uk', body: tidy, bodyLine: 4 })) {
        const place = rangeOf(raw, each.lines);
        const slice = tidyText('uk', raw.slice(place.start, place.end).replace(/\r\n?/g, '\n'), { file: 'uk.md' }).text;
        assert.equal(slice, each.source);
        assert.equal(markdownFor('uk').render(slice), markdownFor('uk').render(each.source));
      }
    }),
  );
});

test('a block alone has the same kind as in its text', () => {
  fc.assert(
    fc.property(bodies, (text) => {
      for (const { kind, source, parts } of inEnglish(text)) {
        const [alone, ...others] = inEnglish(source);
        assert.deepEqual([alone?.kind, alone?.parts.length, others.length], [kind, parts.length, 0], source);
      }
    }),
  );
});

test('a hash does not depend on white space and composed accents, but on words', () => {
  fc.assert(
    fc.property(
      line,
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom(' ', '\n', '  ', '\t', '\u00A0'),
      (text, form, space) => {
        const hash = hashOf({ source: text });
        assert.match(hash, /^[0-9a-f]{32}$/);
        assert.equal(hashOf({ source: `${text.normalize(form).replaceAll(' ', space)}\n` }), hash);
        assert.notEqual(hashOf({ source: `${text}x` }), hash);
      },
    ),
  );
});

test('a block that is moved keeps its hash', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 6 }), (blocks) => {
      const hashes = (order: readonly string[]): string[] =>
        inEnglish(order.join('\n\nBetween.\n\n')).map(hashOf).sort();
      assert.deepEqual(hashes(blocks.toReversed()), hashes(blocks));
    }),
  );
});

test('a rendered block has the lines on which it was written', () => {
  const rendered = renderBody(body, 'en').sections.flatMap(({ blocks }) => blocks);
  const written = inEnglish(body).filter(({ kind, level }) => kind !== 'note' && kind !== 'definition' && level !== 2);
  const place = ({ kind, section, lines }: (typeof rendered)[number] | SourceBlock): object => ({
    kind,
    section,
    lines,
  });
  assert.deepEqual(rendered.map(place), written.map(place));
});

test('sections have every line of a body except the definitions of unused notes', () => {
  fc.assert(
    fc.property(bodies, (text) => {
      const cut = splitSections(text);
      const kept = cut.flatMap(({ line: first, markdown }) => [text.split('\n')[first - 1], ...markdown.split('\n')]);
      const lost = text
        .split('\n')
        .filter((each) => each.trim() && !kept.includes(each) && !/^\[\^n\]:|^ {4}/.test(each));
      assert.deepEqual(lost, []);
    }),
  );
});

test('each run of definitions is a block of its own, with all its lines', () => {
  const text = '[a]: /a\n[b]: /b\n\nText\n\n[c]: /c\n[d]: /d\n\nMore\n\n[e]: /e\n[f]: /f\n';
  const definitions = inEnglish(text).filter(({ source }) => source.startsWith('['));
  assert.deepEqual(
    definitions.map(({ lines: { first, last } }) => [first, last]),
    [
      [1, 2],
      [6, 7],
      [11, 12],
    ],
  );
});

test('the first line of a file begins behind its byte order mark, where it has one', () => {
  assert.deepEqual(rangeOf('ab\nc', { first: 1, last: 1 }), { start: 0, end: 2 });
  assert.deepEqual(rangeOf('\uFEFFab\nc', { first: 1, last: 1 }), { start: 1, end: 3 });
  assert.deepEqual(rangeOf('\uFEFFab\r\nc', { first: 2, last: 2 }), { start: 5, end: 6 });
});
