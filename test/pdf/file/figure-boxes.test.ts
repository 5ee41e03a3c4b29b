import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureBoxes } from '../../../src/pdf/file/figure-boxes.ts';

/** A page of 200 by 100 points, drawn from above at four dots for a point. */
const page = (...lines: readonly string[]): string =>
  ['.25 0 0 -.25 0 100 cm', 'q', '40 40 720 320 re', 'W* n', ...lines, 'Q', ''].join('\n');

test('the box of a drawing is its clipping, inside the outer clipping', () => {
  const content = page(
    ...['q', '80 80 200 100 re', 'W* n', '2 0 0 2 80 80 cm', '/Figure <</MCID 3 >>BDC', '0 0 9 9 re', 'f', 'EMC', 'Q'],
    ...['q', '700 300 400 400 re', 'W* n', '/Figure <</MCID 4 >>BDC', '0 0 9 9 re', 'f', 'EMC', 'Q'],
  );
  assert.deepEqual(
    [...figureBoxes(content)],
    [
      [3, [20, 55, 70, 80]],
      [4, [175, 10, 190, 25]],
    ],
  );
});

test('the box of a photograph is where it is painted', () => {
  const content = page('q', '400 0 0 -200 80 280 cm', '/Figure <</MCID 0 >>BDC', '/X4 Do', 'EMC', 'Q');
  assert.deepEqual([...figureBoxes(content)], [[0, [20, 30, 120, 80]]]);
});

test('other marks have no box', () => {
  assert.equal(figureBoxes(page('/P <</MCID 0 >>BDC', '0 0 9 9 re', 'f', 'EMC')).size, 0);
});
