import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseJson } from '../../src/content/json.ts';
import { type DataPath, parseYaml } from '../../src/content/yaml.ts';

const locales = path.resolve(import.meta.dirname, '../../locales');

/** Every path of nested objects, and beside each one that does not exist. */
function pathsIn(value: unknown, at: DataPath = []): DataPath[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    at,
    [...at, 'gone'],
    [...at, 'gone', 'deeper'],
    ...entries.flatMap(([key, inner]) => pathsIn(inner, [...at, key])),
  ];
}

test('places in JSON are those that the YAML parser finds', async () => {
  const made = '{"a": "x", "c": {"b": "y", "e": {}}, "b": "",\n  "d": {"\\"": "z", "a": {"b": "{}:,"}}\n}\n';
  const files = globSync('{en,uk}/{common,site}.json', { cwd: locales });
  for (const text of [made, ...files.map((file) => readFileSync(path.join(locales, file), 'utf8'))]) {
    const json = await parseJson(text, 'f.json');
    const yaml = parseYaml(text, 'f.json');
    assert.deepEqual(json.value, yaml.value);
    for (const each of pathsIn(json.value))
      for (const what of ['key', 'value'] as const)
        assert.deepEqual(json.locate(each, what), yaml.locate(each, what), each.join());
  }
});

test('faults that JSON.parse hides are reported with their place', async () => {
  const found = async (text: string) =>
    (await parseJson(text, 'f.json')).problems.map(({ code, line, column }) => [code, line, column]);
  assert.deepEqual(await found('{"a": "x",\n "a": "y"}'), [['yaml-duplicate-key', 2, 2]]);
  assert.deepEqual(await found('{"a": "x"'), [['yaml-syntax', 1, 10]]);
  assert.deepEqual(await found('{"a": 1}'), []);
});
