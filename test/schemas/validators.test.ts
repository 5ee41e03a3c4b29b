import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { isDate, isLocalDateTime, isPartialDate } from '../../src/schemas/formats.ts';
import { generateValidators } from './generate-validators.ts';

const file = path.resolve(import.meta.dirname, '../../src/schemas/validators.js');

test('the compiled validators match the schemas', async () => {
  assert.equal(await readFile(file, 'utf8'), await generateValidators(), 'run npm run schemas');
});

test('the validators run where the policy forbids making code from text', async () => {
  const program = `
    import { validators } from ${JSON.stringify(file)};
    const topics = [{ id: 'a', names: { en: 'A' } }, { id: 'B b', names: { en: 'B' } }];
    console.log(validators.topics(topics), validators.topics.errors[0].instancePath);
  `;
  const args = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  assert.equal(stdout, 'false /1/id\n');
});

test('a format accepts existing days in the required form', () => {
  assert.deepEqual(['2020', '2020-02', '2020-02-29'].map(isPartialDate), [true, true, true]);
  assert.deepEqual(['2020-13', '2021-02-29', 'spring'].map(isPartialDate), [false, false, false]);
  assert.deepEqual(['2020-02-29', '2020-02', '2021-02-29', ' 2020-02-29'].map(isDate), [true, false, false, false]);
  assert.deepEqual(['2020-02-29T10:00', '2021-02-29T10:00'].map(isLocalDateTime), [true, false]);
});
