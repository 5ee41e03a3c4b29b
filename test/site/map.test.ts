import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geoContains } from 'd3-geo';
import { readAtlas } from '../../src/site/assets/map/atlas.ts';
import { drawMap, tidyPath } from '../../src/site/assets/map/draw-map.ts';

const atlas = readAtlas();
const countryAt = (place: [number, number], codes: readonly string[]): string[] =>
  atlas
    .countries(codes)
    .filter(({ shape }) => geoContains(shape, place))
    .map(({ code }) => code);

test('Crimea is in Ukraine and Transnistria in Moldova, as for the General Assembly of the United Nations', () => {
  assert.deepEqual(countryAt([34.1, 44.95], ['UA', 'RU', 'MD']), ['UA']);
  assert.deepEqual(countryAt([29.6, 46.85], ['UA', 'RU', 'MD']), ['MD']);
});

test('Cyprus is one country', () => {
  assert.deepEqual(countryAt([33.3, 35.3], ['CY', 'TR']), ['CY']);
});

test('land beside the countries does not cover them', () => {
  const land = atlas.landBeside(['UA']);
  assert.ok(!geoContains(land, [30.5, 50.4]));
  assert.ok(geoContains(land, [26.1, 44.4]));
});

test('a map has each country once, and is small enough for the page', () => {
  const map = drawMap(atlas, ['GR', 'MD', 'RO', 'UA']);
  assert.deepEqual(
    map?.countries.map(({ code }) => code),
    ['GR', 'MD', 'RO', 'UA'],
  );
  assert.ok(JSON.stringify(map).length < 15_000);
});

test('countries that the atlas lacks are left out, and without any there is no map', () => {
  assert.deepEqual(
    drawMap(atlas, ['RO', 'QQ'])?.countries.map(({ code }) => code),
    ['RO'],
  );
  assert.equal(drawMap(atlas, ['QQ']), undefined);
});

test('a path becomes relative, without zero steps and single points', () => {
  assert.equal(tidyPath('M10,10L10,10L20,10L20,5L10,5ZM1,1L1,1L2,1Z'), 'M10 10l10 0 0-5-10 0z');
});
