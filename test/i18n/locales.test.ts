import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { loadLocales } from '../../src/content/load-locales.ts';
import { checkLocales } from '../../src/content/locale-rules.ts';

test('the builder says everything in each of its languages, with the plural forms that each needs', async () => {
  const locales = await loadLocales([path.join(import.meta.dirname, '../../locales')]);
  const found = [...locales.problems, ...checkLocales(locales, ['en', 'ro', 'uk', 'el', 'ro-MD'])];
  assert.deepEqual(
    found.map(({ code, file, params }) => `${code} ${file} ${params.key ?? ''}`),
    [],
  );
});
