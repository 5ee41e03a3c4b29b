import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanSvg } from '../../src/images/svg.ts';
import type { SvgPicture } from '../../src/model/picture.ts';
import { drawingSize } from '../../src/pdf/book/drawings.ts';
import { textBlock } from '../../src/pdf/page-style.ts';

const drawing = (height: number, words: string): SvgPicture => {
  const picture = cleanSvg(`<svg viewBox="0 0 800 ${height}"><path d="M0 0h9"/>${words}</svg>`);
  if (!picture) throw new Error('That is no drawing.');
  return picture;
};
const small = '<text font-size="28">a</text><g font-size="20"><text>b</text></g>';
const a4 = textBlock({ paper: 'a4', isLarge: false }, false);
const large = textBlock({ paper: 'a4', isLarge: true }, false);

test('a drawing takes a third of the page, and more where its words would be under 7 points', () => {
  const third = a4.height * 0.33;
  assert.equal(Math.round(drawingSize(drawing(300, ''), a4).height), Math.round((300 * a4.width) / 800));
  assert.equal(drawingSize(drawing(600, ''), a4).height, third);
  const { height, letters } = drawingSize(drawing(700, small), a4);
  assert.ok(height > third, `${height}`);
  assert.equal(Math.round(letters * 100) / 100, 7);
});

test('on smaller paper, beside another language too, words stay as large as the line lets them', () => {
  for (const [setting, isBilingual, least] of [
    [{ paper: 'a5', isLarge: false }, false, 7],
    [{ paper: 'a4', isLarge: false }, true, 5.9],
  ] as const) {
    const block = textBlock(setting, isBilingual);
    assert.ok(drawingSize(drawing(500, small), block).letters >= least - 0.001);
  }
});

test('in large print a drawing has the whole line, as far as its caption leaves room', () => {
  const wide = drawingSize(drawing(400, small), large);
  assert.equal(Math.round(wide.height), Math.round(large.width / 2));
  assert.ok(wide.letters < 18);
  assert.equal(drawingSize(drawing(2000, small), large).height, large.height * 0.8);
});

test('letters without a size are taken for 16, and what has no words is as readable as can be', () => {
  const { letters } = drawingSize(drawing(600, '<text>a</text>'), large);
  assert.equal(letters.toFixed(6), ((16 * large.width) / 800).toFixed(6));
  assert.equal(drawingSize(drawing(600, ''), large).letters, Number.POSITIVE_INFINITY);
});
