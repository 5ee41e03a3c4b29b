import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightPalette } from '../../../../src/design/palette.ts';
import { drawSocialPicture } from '../../../../src/site/assets/social/draw-social-picture.ts';

const draw = (title: string, own?: string): string =>
  drawSocialPicture(
    { title, publication: 'Library', language: 'Українська', shelf: ['a', 'b', 'c'], own },
    lightPalette({ accent: '#0b5563' }),
  );
const shapesOf = (drawing: string): number => drawing.match(/<path /g)?.length ?? 0;

test('every letter of every script is drawn as a shape, and spaces as nothing', () => {
  for (const title of ['Reading', 'Învățare', 'Читання', 'Ανάγνωση']) {
    const drawing = draw(title);
    assert.doesNotMatch(drawing, /<text|d=""/);
    assert.equal(shapesOf(drawing) - shapesOf(draw('R')), [...title].length - 1, title);
  }
});

test('the background is the publication’s colour, and the study’s own book stands out', () => {
  assert.match(draw('R'), /<rect width="1200" height="630" fill="#0b5563"\/>/);
  assert.equal(draw('R', 'b').match(/fill-opacity="0.3"/g)?.length, 2);
  assert.equal(draw('R').match(/fill-opacity="0.9"/g)?.length, 3);
});
