import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldLabel } from '../../src/schemas/field-label.ts';

for (const [schema, path, expected] of [
  ['study', ['images', 0, 'licence'], 'study.images.licence'],
  ['study', ['images', 0, 'consent', 'withdrawn'], 'study.images.consent.withdrawn'],
  ['study', ['countries', 1], 'study.countries'],
  ['study-words', ['images', 'plan', 'alt'], 'study-words.images.alt'],
  ['study-words', ['images', 'plan', 'labels', 'door'], 'study-words.images.labels'],
  ['study-words', ['translation', 'translators', 0], 'study-words.translation.translators'],
  ['partners', [2, 'names', 'ro'], 'partners.names'],
  ['publication', ['theme', 'fonts', 'sans', 'bold'], 'publication.theme.fonts.sans.bold'],
  ['publication', ['editions', 0, 'accessibility', 'epub', 'level'], 'publication.editions.accessibility.epub.level'],
  ['study', ['imagse'], undefined],
  ['study', [], undefined],
] as const) {
  test(`the field ${path.join('.') || 'of nothing'} of ${schema} is ${expected ?? 'none that the schema knows'}`, () => {
    assert.equal(fieldLabel(schema, path), expected);
  });
}
