import assert from 'node:assert/strict';
import { test } from 'node:test';
import { darkPalette, lightPalette, paletteCss } from '../../src/design/palette.ts';
import { contrast } from '../../src/model/contrast.ts';

for (const [name, palette] of [
  ['light', lightPalette({})],
  ['dark', darkPalette({})],
  ['light of another network', lightPalette({ accent: '#7a1f5c' })],
  ['light with the palest ink that is allowed', lightPalette({ ink: '#595959', accent: '#0b5563' })],
  ['light on tinted paper', lightPalette({ paper: '#f4ecd8', ink: '#3f3a30', accent: '#5a2d0c' })],
] as const) {
  test(`the ${name} palette is readable: body text AAA, the rest AA`, () => {
    assert.ok(contrast(palette.ink, palette.paper) >= 7);
    assert.ok(contrast(palette.ink, palette.soft) >= 7);
    for (const colour of [palette.muted, palette.accent]) assert.ok(contrast(colour, palette.paper) >= 4.5, colour);
    for (const colour of [palette.muted, palette.accent]) assert.ok(contrast(colour, palette.soft) >= 4.5, colour);
    assert.ok(contrast(palette.onAccent, palette.accent) >= 4.5);
  });
}

test('colours become custom properties', () => {
  assert.match(paletteCss(lightPalette({ accent: '#7a1f5c' })), /--accent: #7a1f5c;.*--on-accent: #ffffff;/);
});
