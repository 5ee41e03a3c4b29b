import assert from 'node:assert/strict';
import { test } from 'node:test';
import { darkPalette, lightPalette, paletteCss } from '../../src/design/palette.ts';
import { contrast, darkPaper, lightPaper } from '../../src/model/contrast.ts';

for (const [name, palette] of [
  ['light', lightPalette({})],
  ['dark', darkPalette({})],
  ['light of another network', lightPalette({ accent: '#7a1f5c' })],
  ['light with the palest ink that is allowed', lightPalette({ ink: '#595959', accent: '#0b5563' })],
  ['light on tinted paper', lightPalette({ paper: '#f4ecd8', ink: '#3f3a30', accent: '#5a2d0c' })],
] as const) {
  test(`the ${name} palette is readable: running text by AAA, everything else by AA`, () => {
    assert.ok(contrast(palette.ink, palette.paper) >= 7);
    assert.ok(contrast(palette.ink, palette.soft) >= 7);
    for (const colour of [palette.muted, palette.accent]) assert.ok(contrast(colour, palette.paper) >= 4.5, colour);
    for (const colour of [palette.muted, palette.accent]) assert.ok(contrast(colour, palette.soft) >= 4.5, colour);
    assert.ok(contrast(palette.onAccent, palette.accent) >= 4.5);
  });
}

/** Colours from everywhere in the cube, and the greys, where the two limits are nearest to each other. */
const steps = Array.from({ length: 18 }, (_, at) => at * 15);
const hex = (value: number): string => value.toString(16).padStart(2, '0');
const colours = [
  ...steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${hex(red)}${hex(green)}${hex(blue)}`))),
  ...Array.from({ length: 256 }, (_, grey) => `#${hex(grey).repeat(3)}`),
];

for (const [scheme, field, paper, paletteOf] of [
  ['light', 'accent', lightPaper, lightPalette],
  ['dark', 'accentDark', darkPaper, darkPalette],
] as const) {
  test(`with any accent that is readable on ${scheme} paper, every derived pair of colours is readable`, () => {
    const readable = colours.filter((colour) => contrast(colour, paper) >= 4.5);
    assert.ok(readable.length > 1000);
    const found = readable.flatMap((colour) => {
      const palette = paletteOf({ [field]: colour });
      const { ink, muted, accent, onAccent, soft } = palette;
      const pairs = [
        [ink, palette.paper, 7],
        [ink, soft, 7],
        ...[muted, accent].flatMap((text) => [palette.paper, soft].map((behind) => [text, behind, 4.5] as const)),
        [onAccent, accent, 4.5],
      ] as const;
      return pairs.filter(([text, behind, least]) => contrast(text, behind) < least).map((pair) => [colour, ...pair]);
    });
    assert.deepEqual(found, []);
  });
}

test('colours become custom properties', () => {
  assert.match(paletteCss(lightPalette({ accent: '#7a1f5c' })), /--accent: #7a1f5c;.*--on-accent: #ffffff;/);
});
