import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personWith } from '../../src/bibliography/agents.ts';
import { resolvePerson } from '../../src/model/resolve/resolve-lists.ts';
import { fixturePublication } from '../helpers/book-requests.ts';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

test('a person with one name is listed and sorted by it', () => {
  const person = resolvePerson(fixturePublication, 'en', { id: 'sukarno', given: 'Sukarno' });
  const { name, sortName } = personWith(person, ['author']);
  assert.deepEqual([name.text, sortName], ['Sukarno', 'Sukarno']);
});

test('people.yml needs no second name, and no person without one', async (context) => {
  const people = 'content/people.yml';
  const check = async (...pairs: (readonly [string, string])[]) => {
    const folder = await changedPublication(context, { write: { [people]: await replaceIn(people, ...pairs) } });
    return (await checkFolder(folder)).problems.map(({ code }) => code);
  };
  assert.deepEqual(await check(['\n  family: Pop', '']), []);
  assert.deepEqual(await check(['\n  given: Ana', '']), ['field-missing']);
});
