/** Notes and addresses of links hold for the whole text, wherever they are defined. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocksOf } from '../../../src/text/blocks/blocks.ts';
import { textOf } from '../../../src/text/markup/tree.ts';
import { splitSections } from '../../../src/text/sections.ts';
import { renderBody } from '../../helpers/render-body.ts';

/** The words of each section and note, without the numbers of notes' ids. */
function shown(body: string): { sections: string[]; notes: string[] } {
  const { sections, notes } = renderBody(body, 'en');
  const words = (html: { readonly nodes: Parameters<typeof textOf>[0] }): string =>
    textOf(html.nodes).replace(/\s+/g, ' ').trim();
  return { sections: sections.map(({ html }) => words(html)), notes: notes.map(({ html }) => words(html)) };
}

const cases: readonly (readonly [title: string, body: string, sections: string[], notes: string[]])[] = [
  ['a note in place', 'A^[In *place*.] b', ['A1 b'], ['In place.']],
  [
    'notes in place in items, cells and headings',
    '- a^[x]\n\n|b^[y]|\n|-|\n|c|\n\n### D^[z]',
    ['a1 b2 c D3'],
    ['x', 'y', 'z'],
  ],
  ['a note in place inside another', 'A^[one ^[two] three]', ['A1'], ['one 2 three', 'two']],
  ['a note that wraps over lines', 'A[^a]\n\n[^a]: One\ntwo\nthree\n\nB', ['A1 B'], ['One two three']],
  ['a note of several paragraphs', 'A[^a]\n\n[^a]: One\n\n    - two\n\n    three\n\nB', ['A1 B'], ['One two three']],
  ['a definition in code', 'A\n\n```\n[^a]: B\n```\n\n    [^a]: C', ['A [^a]: B [^a]: C'], []],
  ['a definition in an item', 'A[^a]\n\n1. b\n\n    [^a]: C\n\n2. d', ['A1 b d'], ['C']],
  [
    'a definition in a quotation, called elsewhere',
    '## A {#a}\n> q\n>\n> [^a]: C\n> d\n\n## B {#b}\nx[^a]',
    ['q', 'x1'],
    ['C d'],
  ],
  [
    'a definition inside another',
    'A[^a][^b]\n\n[^a]: One\n\n    [^b]: Two\n\n    three',
    ['A12'],
    ['One three', 'Two'],
  ],
  ['a note that is called again', '## A {#a}\nx[^a] y[^a]\n\n[^a]: N\n\n## B {#b}\nz[^a]', ['x1 y1', 'z1'], ['N']],
  ['notes that say the same', 'A^[N]^[N]', ['A12'], ['N', 'N']],
  ['a note that calls itself', 'A[^a]\n\n[^a]: N[^a]', ['A1'], ['N1']],
  ['notes that call each other', 'A[^a]\n\n[^a]: N[^b]\n\n[^b]: M[^a]', ['A1'], ['N2', 'M1']],
  ['of two texts of a note the first holds', 'A[^a]\n\n[^a]: N\n\n[^a]: M', ['A1'], ['N']],
];

for (const [title, body, sections, notes] of cases)
  test(`${title} is kept`, () => assert.deepEqual(shown(body), { sections, notes }));

test('a reference link leads to its address in every section, with any name and title', () => {
  const { sections } = renderBody(
    '## A {#a}\n[one][R s] and [r\ns]\n\n## B {#b}\n> [two][r s]\n>\n> [R S]: <https://a.org/a%20b>\n> "It is \\"so\\""\n',
    'en',
  );
  for (const { html } of sections)
    assert.match(html.markup, /<a href="https:\/\/a\.org\/a%20b" title="It is &quot;so&quot;">(?:one|two)<\/a>/);
});

test('the mark of a note inside a link follows the link, because a link cannot contain another', () => {
  const [section] = renderBody('[one^[N] two](https://a.org) three', 'en').sections;
  assert.match(section?.html.markup ?? '', /^<p><a href="https:\/\/a\.org">one two<\/a><sup.*<\/sup> three<\/p>\n$/);
});

test('every use of a note has its own id, and the note links back to the first', () => {
  const { sections, notes } = renderBody('A[^a] b[^a] c[^a]\n\n[^a]: N', 'en');
  const ids = [...(sections[0]?.html.markup ?? '').matchAll(/id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(ids, ['s--call-1', 's--call-1-2', 's--call-1-3']);
  assert.deepEqual(
    notes.map(({ callId }) => callId),
    ['s--call-1'],
  );
});

test('the headings inside a section are listed without notes and Markdown signs', () => {
  const [section] = renderBody('## A {#a}\n\n### B *c*^[N] {#d}\n', 'en').sections;
  assert.deepEqual(section?.headings, [{ id: 's--a-d', text: 'B c', level: 3 }]);
});

test('a note in the text is not a block of its own', () => {
  const blocks = blocksOf({ language: 'en', body: 'A^[N]\n\n- b^[M]\n', bodyLine: 1 });
  assert.deepEqual(
    blocks.map(({ kind, lines, parts }) => [kind, lines.first, parts.map((part) => part.kind)]),
    [
      ['paragraph', 1, []],
      ['bullets', 3, ['item']],
    ],
  );
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const definition = fc.tuple(
  fc.constantFrom('', ' ', '> ', '- ', '1. '),
  fc.constantFrom('n1', 'n2', 'n3'),
  fc.array(word, { minLength: 1, maxLength: 3 }),
  fc.constantFrom('\n', '\n\n    '),
);

test('every note that is used shows its words, whatever is around its definition', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(definition, { selector: ([, label]) => label, minLength: 1 }),
      fc.array(word),
      (notes, words) => {
        const calls = notes.map(([, label]) => `[^${label}]`).join(' ');
        const written = notes.map(([before, label, lines, between]) => `${before}[^${label}]: ${lines.join(between)}`);
        const body = `## A {#a}\n${words.join(' ')} ${calls}\n\n## B {#b}\n${written.join('\n\n')}\n\n## C {#c}\n${calls}\n`;
        const seen = shown(body);
        assert.deepEqual(
          seen.notes.map((note) => note.split(' ')[0]),
          notes.map(([, , lines]) => lines[0]),
          body,
        );
        assert.deepEqual(seen.sections.at(-1), notes.map((_, at) => at + 1).join(' '));
      },
    ),
    { numRuns: 300 },
  );
});

test('a section has only the definitions that it uses', () => {
  const [one, two] = splitSections(
    '## A {#a}\n[r] [^n]\n\n## B {#b}\nC\n\n[r]: https://a.org\n\n[^n]: N [s]\n\n[s]: https://b.org',
  );
  assert.equal(one?.markdown, '[r] [^n]\n\n[^n]: N [s]\n\n[R]: <https://a.org>\n[S]: <https://b.org>\n');
  assert.doesNotMatch(two?.markdown ?? '', /\[\^n\]/);
});
