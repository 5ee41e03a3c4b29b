import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceFile } from '../../src/content/source-file.ts';
import type { DataPath } from '../../src/content/yaml.ts';
import { hasFaultInside, suggest, wasReported } from '../../src/rules/reported.ts';

const source = (...reported: DataPath[]): SourceFile => ({
  file: 'study.yml',
  locate: () => ({ line: 1, column: 1 }),
  schema: 'study',
  pathInFile: (path) => path,
  data: {},
  reported,
  body: '',
  bodyLine: 1,
});

test('a value counts as reported if it is inside a reported value, but not beside one', () => {
  assert.equal(wasReported(source(['images', 0, 'credit']), ['images', 0, 'credit']), true);
  assert.equal(wasReported(source(['images']), ['images', 0, 'credit']), true);
  assert.equal(wasReported(source(['images', 0, 'credit', 'en']), ['images', 0, 'credit']), false);
  assert.equal(wasReported(source(['images', 0]), ['images', 1, 'credit']), false);
  assert.equal(wasReported(source(['links']), ['images']), false);
  assert.equal(wasReported(source(), ['images']), false);
  assert.equal(wasReported(undefined, ['images']), false);
});

test('a number and its digits are the same step of a path', () => {
  assert.equal(wasReported(source(['images', '0']), ['images', 0]), true);
});

test('a field with a similar name beside it is probably a misspelling', () => {
  assert.equal(wasReported(source(['images', 0, 'crdit']), ['images', 0, 'credit']), true);
  assert.equal(wasReported(source(['images', 1, 'crdit']), ['images', 0, 'credit']), false);
  assert.equal(wasReported(source(['images', 0, 'photographer']), ['images', 0, 'credit']), false);
  assert.equal(wasReported(source(['imagse']), ['images', 0, 'credit']), true);
});

test('a fault inside a value may be at any depth', () => {
  assert.equal(hasFaultInside(source(['editions', 0, 'id']), ['editions']), true);
  assert.equal(hasFaultInside(source(['editions']), ['editions']), true);
  assert.equal(hasFaultInside(source(['editions']), ['editions', 0]), false);
  assert.equal(hasFaultInside(source(['people']), ['editions']), false);
  assert.equal(hasFaultInside(source(['people']), []), true);
  assert.equal(hasFaultInside(source(), []), false);
  assert.equal(hasFaultInside(undefined, []), false);
});

test('few names are all proposed, of many only the closest', () => {
  const names = Array.from({ length: 13 }, (_, at) => `name-${at}`);
  assert.equal(suggest('nmae-3', names), 'name-3');
  assert.equal(suggest('x', names.slice(1)), names.slice(1).join(', '));
  assert.equal(suggest('x', names), `${names.slice(0, 12).join(', ')} …`);
  assert.equal(suggest('x', []), '');
});
