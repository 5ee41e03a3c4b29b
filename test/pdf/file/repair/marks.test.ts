import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendMarks, type PageMarks } from '../../../../src/pdf/file/repair/marks.ts';

const root = '<</Type /StructTreeRoot\n/ParentTree 2 0 R>>';

/** Two pages, 10 and 11; the element 5 has marks on both and an element between them. */
const objects: Readonly<Record<number, string>> = {
  2: '<</Type /ParentTree\n/Nums [0 3 0 R 1 4 0 R]>>',
  3: '[5 0 R 6 0 R 5 0 R 7 0 R]',
  4: '[5 0 R 5 0 R]',
  5: '<</Type /StructElem\n/S /P\n/P 1 0 R\n/Pg 10 0 R\n/K [0 6 0 R 2 <</Type /MCR\n/Pg 11 0 R\n/MCID 0>> <</Type /MCR\n/Pg 11 0 R\n/MCID 1>>]>>',
  6: '<</Type /StructElem\n/S /Figure\n/Alt (A map (old))\n/P 5 0 R\n/Pg 10 0 R\n/K 1>>',
  7: '<</Type /StructElem\n/S /NonStruct\n/P 5 0 R\n/Pg 10 0 R\n/K 3>>',
  10: '<</Type /Page\n/StructParents 0>>',
  11: '<</Type /Page\n/StructParents 1>>',
  12: '<</Type /Page>>',
};
const mended = (...pages: readonly (readonly [number, Partial<PageMarks>])[]): Map<number, string> =>
  mendMarks(
    { object: (number) => objects[number] ?? '' },
    root,
    new Map(pages.map(([page, marks]) => [page, { decorations: [], figures: new Map(), ...marks }])),
  );

test('an artifact is removed from its element, only on its page', () => {
  const changed = mended([10, { decorations: [2] }], [11, { decorations: [0] }], [12, {}]);
  assert.deepEqual([...changed.keys()].sort(), [3, 4, 5]);
  assert.equal(changed.get(3), '[5 0 R 6 0 R null 7 0 R]');
  assert.equal(changed.get(4), '[null 5 0 R]');
  assert.match(changed.get(5) ?? '', /\/K \[0 6 0 R <<\/Type \/MCR\n\/Pg 11 0 R\n\/MCID 1>>\]>>$/);
});

test('an element without other content becomes empty', () => {
  assert.equal(mended([10, { decorations: [3] }]).get(7), '<</Type /StructElem\n/S /NonStruct\n/P 5 0 R\n/Pg 10 0 R>>');
});

test('a figure has its box', () => {
  const changed = mended([10, { figures: new Map([[1, [20, 55.5, 70, 80]]]) }]);
  assert.deepEqual([...changed.keys()], [6]);
  assert.match(
    changed.get(6) ?? '',
    /\/Alt \(A map \(old\)\)[\s\S]*\/K 1\n\/A \[<<\/O \/Layout\n\/BBox \[20\.00 55\.50 70\.00 80\.00\]>>\]>>$/,
  );
});
