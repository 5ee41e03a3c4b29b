import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markArtifacts, mendHyphens } from '../../../src/pdf/file/page-content.ts';

const lines = (...each: readonly string[]): string => each.map((line) => `${line}\n`).join('');

test('an invisible soft hyphen is removed, and the text after it keeps its place', () => {
  const content = lines(
    '<0046> Tj',
    '/Span<</ActualText <FEFF00AD> >> BDC',
    '3.1 0 Td <0001> Tj',
    'EMC',
    '2.5 0 Td <0050> Tj',
  );
  assert.equal(mendHyphens(content), lines('<0046> Tj', '3.1 0 Td ', '2.5 0 Td <0050> Tj'));
});

test('other actual text stays', () => {
  const content = lines('/Span<</ActualText <FEFF00660066> >> BDC', '<0001> Tj', 'EMC');
  assert.equal(mendHyphens(content), content);
});

const folio = ['BT', '/F4 11 Tf', '<053E> Tj', 'ET'];
const marked = ['/P <</MCID 0>>BDC', 'BT', '<0046> Tj', 'ET', 'EMC'];

test('content outside all elements becomes an artifact: folios, rules, pictures', () => {
  const content = lines('q', ...folio, 'Q', ...marked, '0 0 9 1 re', 'f', '.5 g', '/X4 Do');
  assert.equal(
    markArtifacts(content).content,
    lines(
      'q',
      ...['/Artifact BMC', ...folio, 'EMC'],
      'Q',
      ...marked,
      ...['/Artifact BMC', '0 0 9 1 re', 'f', 'EMC', '.5 g', '/Artifact BMC', '/X4 Do', 'EMC'],
    ),
  );
});

test('what an element paints besides words and pictures becomes an artifact and is listed', () => {
  const ground = ['/P <</MCID 1 >>BDC', '0 0 9 1 re', 'f', '.5 .5 .5 rg', 'EMC'];
  const { content, decorations } = markArtifacts(lines(...marked, ...ground));
  assert.equal(content, lines(...marked, '/Artifact BMC', ...ground.slice(1)));
  assert.deepEqual(decorations, [1]);
});

test('paths of drawings, photographs and mere clipping stay as they are', () => {
  for (const [role, ...painted] of [
    ['Figure', '0 0 9 1 re', 'f'],
    ['NonStruct', '0 0 9 1 re', 'f', '/X4 Do'],
    ['NonStruct', '0 0 9 1 re', 'W* n'],
  ]) {
    const content = lines(`/${role} <</MCID 7 >>BDC`, ...painted, 'EMC');
    assert.deepEqual(markArtifacts(content), { content, decorations: [] });
  }
});

test('a clipping path paints nothing and stays as it is', () => {
  const content = lines('q', '0 0 9 9 re', 'W* n', ...marked, 'Q');
  assert.equal(markArtifacts(content).content, content);
});

test('marks inside marks are skipped as a whole', () => {
  const content = lines(
    '/P <</MCID 0>>BDC',
    'BT',
    '/Span<</ActualText <FEFF0041> >> BDC',
    '<1> Tj',
    'EMC',
    'ET',
    'EMC',
  );
  assert.equal(markArtifacts(content).content, content);
});

const hyphenAs = (code: string): string[] => [
  ...['BT', `/Span<</ActualText <FEFF${code}> >> BDC`, '/F4 11 Tf', '1 0 0 -1 42 9 Tm', '<01F6> Tj', 'EMC', 'ET'],
];

test('the hyphen at the end of a line is marked as soft', () => {
  const [start = '', ...rest] = marked;
  assert.equal(mendHyphens(lines(start, ...hyphenAs('2010'), ...rest)), lines(start, ...hyphenAs('00AD'), ...rest));
});

test('a hyphen after its text is joined to it', () => {
  const mended = mendHyphens(lines(...marked, ...hyphenAs('2010'), ...marked));
  assert.equal(mended, lines(...marked.slice(0, -1), ...hyphenAs('00AD'), 'EMC', ...marked));
});

test('a hyphen that an author wrote stays a hyphen', () => {
  const content = lines('BT', '<01> Tj', '/Span<</ActualText <FEFF2010> >> BDC', '3 0 Td <01F6> Tj', 'EMC', 'ET');
  assert.equal(mendHyphens(content), content);
});
