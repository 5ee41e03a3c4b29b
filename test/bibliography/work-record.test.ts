import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordInBoth } from '../../src/bibliography/both-languages.ts';
import { lastChange, subjectsOf, workRecord } from '../../src/bibliography/work-record.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';

const { edition: english, study: reading } = bookRequest(fixturePublication, 'en', { slug: 'reading' });
const { edition: ukrainian } = bookRequest(fixturePublication, 'uk');
const collection = workRecord(english, undefined);

test('each person is listed once with all roles: editors as creators of the collection, others as contributors', () => {
  assert.deepEqual(collection.creators, [
    {
      kind: 'person',
      id: 'ana',
      name: { text: 'Ana Popescu', language: 'en' },
      sortName: 'Popescu, Ana',
      orcid: '0000-0002-1825-0097',
      roles: ['aut', 'pht', 'edt'],
    },
  ]);
  assert.deepEqual(
    collection.contributors.map(({ id, sortName, roles }) => [id, sortName, roles]),
    [['olena', 'Shevchenko, Olena', ['aut']]],
  );
});

test('a study has its authors, in the script of the language, and its own identifiers', () => {
  const record = workRecord(english, reading);
  assert.deepEqual(
    record.creators.map(({ name }) => name.text),
    ['Ana Popescu', 'Olena Shevchenko'],
  );
  assert.deepEqual(record.identifiers, { doi: '10.1234/abc', isbn: {} });
  assert.equal(record.url, 'https://network.example/en/case-studies/reading/');
  assert.deepEqual(record.partOf, { text: 'The <whole> collection & more', language: 'en' });
});

test('the collection has the numbers of its files in this language, its funders, publisher and rights', () => {
  assert.deepEqual(collection.identifiers, { doi: '10.1234/all', isbn: { epub: '978-3-16-148410-0' } });
  assert.deepEqual(
    collection.funders.map(({ name }) => name.text),
    ['The Fund'],
  );
  assert.deepEqual(collection.publisher, {
    kind: 'organisation',
    name: { text: 'City <Library> & Archive', language: 'en' },
    url: 'https://library.example/?a=1&b=2',
    country: 'RO',
  });
  assert.deepEqual(collection.rights, {
    identifier: 'CC-BY-4.0',
    name: 'CC\u00a0BY\u00a04.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    isProtected: true,
  });
});

test('a work in two languages names the people and languages of both, and no ISBN of one language', () => {
  const both = recordInBoth(collection, workRecord(ukrainian, undefined));
  assert.deepEqual(both.languages, ['en', 'uk']);
  assert.deepEqual(both.identifiers, { doi: undefined, isbn: {} });
  assert.deepEqual(
    both.contributors.map(({ id, roles }) => [id, roles]),
    [['olena', ['aut', 'trl']]],
  );
  assert.deepEqual(recordInBoth(collection, undefined), collection);
});

test('subjects are topics and keywords, each once', () => {
  const [topic, keyword] = ['Reading', 'Libraries'].map((text) => ({ text, language: 'en' }));
  assert.ok(topic && keyword);
  assert.deepEqual(subjectsOf({ topics: [topic], keywords: [keyword, topic] }), ['Reading', 'Libraries']);
});

test('the last change is the latest date of the edition and its studies', () => {
  assert.equal(lastChange(english, english.studies), '2026-03-01');
  const [study] = english.studies;
  assert.ok(study);
  const corrected = { ...study, facts: { ...study.facts, updated: '2026-05-02' } };
  assert.equal(lastChange(english, [corrected]), '2026-05-02');
});
