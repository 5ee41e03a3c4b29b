import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { loadLocales } from '../../src/locales/load-locales.ts';
import { keysOf, pluralBase } from '../../src/locales/locale-keys.ts';
import { checkLocales } from '../../src/locales/locale-rules.ts';
import { folderStore } from '../../src/storage/folder-store.ts';

const folder = path.join(import.meta.dirname, '../../locales');
const source = path.join(import.meta.dirname, '../../src');

test('the builder has all strings in each of its languages, with the plural forms of each', async () => {
  const locales = await loadLocales([folderStore(folder)]);
  const found = [...locales.problems, ...checkLocales(locales, ['en', 'ro', 'uk', 'el', 'ro-MD'])];
  assert.deepEqual(
    found.map(({ code, file, params }) => `${code} ${file} ${params.key ?? ''}`),
    [],
  );
});

test('no locale has a string that the builder does not use', async () => {
  const { sources } = await loadLocales([folderStore(folder)]);
  const code = [...globSync('**/*.ts', { cwd: source }), '../bin/compendium.js']
    .map((file) => readFileSync(path.join(source, file), 'utf8'))
    .join('\n');
  // Problems are worded by their codes, which have a test of their own.
  const english = sources.filter(({ language, namespace }) => language === 'en' && namespace !== 'problems');
  const keys = english.flatMap(({ namespace, tree }) => [...keysOf(tree).keys()].map((key) => `${namespace}:${key}`));
  const isSaid = (key: string): boolean => {
    const name = pluralBase(key) ?? key;
    // `common:kinds.${kind}` says all that is below `common:kinds`.
    const groups = [...name.matchAll(/[.:]/g)].map(({ index }) => `${name.slice(0, index + 1)}\${`);
    return code.includes(`'${name}'`) || code.includes(`\`${name}\``) || groups.some((group) => code.includes(group));
  };
  assert.deepEqual(
    keys.filter((key) => !isSaid(key)),
    [],
  );
});
