import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import problems from '../../locales/en/problems.json' with { type: 'json' };
import { createTranslators } from '../../src/i18n/translator.ts';
import { wordField } from '../../src/i18n/wording.ts';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { type FieldPath, problem } from '../../src/problems/problem.ts';
import { fieldLabel } from '../../src/schemas/field-label.ts';
import { commonSchema, contentSchemas, type SchemaName } from '../../src/schemas/schemas.ts';
import { folderStore } from '../../src/storage/folder-store.ts';

const locales = folderStore(path.resolve(import.meta.dirname, '../../locales'));
const { resources } = await loadLocales([locales]);
const translatorFor = createTranslators(resources, { languages: [{ code: 'en' }], defaultLanguage: 'en' });

const nameOf = (language: string, schema: SchemaName, field: FieldPath): string | undefined => {
  const label = fieldLabel(schema, field);
  return wordField(
    problem('field-empty', { field: { path: field, ...(label && { label }) } }),
    translatorFor(language),
  );
};

for (const [language, schema, field, expected] of [
  ['en', 'study', ['title'], undefined],
  ['en', 'study-words', ['title'], 'Title'],
  ['en', 'study', ['images', 0, 'credit'], 'Picture 1: credit'],
  ['en', 'study-words', ['images', 'plan', 'alt'], 'Picture plan: description for people who do not see it'],
  ['en', 'study', ['topics', 1], 'Topics (2)'],
  ['en', 'partners', [2, 'names', 'ro'], 'Entry 3: names (ro)'],
  ['en', 'people', [0, 'names', 'uk'], 'Entry 1: names in other scripts (uk)'],
  ['en', 'people', [0, 'family'], 'Entry 1: family name'],
  [
    'en',
    'publication',
    ['theme', 'fonts', 'sans', 'family'],
    'Appearance: fonts: font without serifs: name of the font',
  ],
  ['ro', 'study', ['images', 0, 'licence'], 'Imaginea 1: licența'],
  ['uk', 'study-words', ['images', 'plan', 'alt'], 'Зображення plan: опис для тих, хто не бачить зображення'],
  ['el', 'people', [0, 'given'], 'Καταχώριση 1: όνομα'],
  ['el', 'people', ['given'], undefined],
] as const) {
  test(`in ${language} the field ${field.join('.')} of ${schema} is called ${expected ?? 'nothing'}`, () => {
    assert.equal(nameOf(language, schema, field), expected);
  });
}

/** The names of all fields below a part of a schema. */
function namesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'properties' in part ? Object.keys(part.properties as object) : [];
  return [...own, ...Object.values(part).flatMap(namesIn)];
}

test('every field of every schema has a name', () => {
  const named = new Set([contentSchemas, commonSchema].flatMap(namesIn));
  assert.deepEqual(
    [...named].filter((name) => !(name in problems.fields.names)),
    [],
  );
  assert.ok(named.size > 100);
});
