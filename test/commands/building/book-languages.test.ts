import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { bookLanguages, languagePairs } from '../../../src/commands/building/book-languages.ts';
import { ProblemError } from '../../../src/problems/problem.ts';

const content = path.resolve(import.meta.dirname, '../../../content');

async function refusal(asked: Promise<unknown>): Promise<unknown[]> {
  const error: unknown = await asked.then(
    () => assert.fail('It was accepted.'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof ProblemError);
  return error.problems.map(({ code, params }) => [code, params.option, params.value, params.allowed]);
}

test('languages and pairs of them are made regular', async () => {
  assert.deepEqual(await bookLanguages(['ro-md', 'UK'], content), ['ro-MD', 'uk']);
  assert.deepEqual(await languagePairs(['ro+UK', 'ro-md + el'], content), [
    ['ro', 'uk'],
    ['ro-MD', 'el'],
  ]);
  assert.equal(await languagePairs(undefined, content), undefined);
});

test('what is no pair of two published languages is refused, each with what was meant', async () => {
  assert.deepEqual(await refusal(languagePairs(['ro'], content)), [['usage-bad-value', '--bilingual', 'ro', 'en+ro']]);
  assert.deepEqual(await refusal(languagePairs(['uk+uk'], content)), [
    ['usage-bad-value', '--bilingual', 'uk+uk', 'en+ro'],
  ]);
  assert.deepEqual(await refusal(languagePairs(['ro+uk+el'], content)), [
    ['usage-bad-value', '--bilingual', 'ro+uk+el', 'en+ro'],
  ]);
  const [[code, , value] = []] = (await refusal(languagePairs(['ro+fr'], content))) as unknown[][];
  assert.deepEqual([code, value], ['usage-bad-value', 'fr']);
});
