import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SvgPicture } from '../../../src/model/picture.ts';
import { renderDrawing } from '../../../src/rendering/pictures/drawing.ts';
import { html } from '../../../src/text/markup/html.ts';

const picture: SvgPicture = {
  kind: 'svg',
  hasOwnColours: false,
  width: 10,
  height: 10,
  viewBox: '0 0 10 10',
  parts: [
    { kind: 'markup', markup: '<text id="' },
    { kind: 'prefix' },
    { kind: 'markup', markup: 'a">' },
    { kind: 'label', id: 'door', drawn: 'Door & gate' },
    { kind: 'markup', markup: '</text>' },
  ],
};
const attributes = html` role="img"`;
const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img">';

test('a drawing has its own ids and the given words, escaped', () => {
  const drawing = renderDrawing(picture, { prefix: 'map-', attributes, words: (id) => `<${id}>` });
  assert.equal(drawing.markup, `${start}<text id="map-a">&lt;door&gt;</text></svg>`);
});

test('without given words a drawing keeps its own', () => {
  const drawing = renderDrawing(picture, { prefix: 'x-', attributes });
  assert.equal(drawing.markup, `${start}<text id="x-a">Door &amp; gate</text></svg>`);
});
