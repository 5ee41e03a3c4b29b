import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planBook } from '../../../src/epub/plan-book.ts';
import { compendiumBody } from '../../../src/pdf/book/compendium.ts';
import { studyFileBody } from '../../../src/pdf/book/study-file.ts';
import { wordsOf } from '../../../src/rendering/both-languages.ts';
import { planImprint } from '../../../src/rendering/people/imprint.ts';
import { readMarkup } from '../../../src/text/markup/read-markup.ts';
import { bookRequest, fixturePublication } from '../../helpers/book-requests.ts';

const collection = bookRequest(fixturePublication, 'en');
const study = bookRequest(fixturePublication, 'en', { slug: 'reading' });
const about = { isbn: '978-3-16-148410-0', languages: ['en'] };

const valuesOf = (request: typeof study, parts: Partial<typeof about> = {}) =>
  planImprint({ ...request, ...about, ...parts }).rows.map(({ value }) => value && wordsOf(readMarkup(String(value))));

test('a book has its ISBN and the collection’s identifiers, a single study’s book its own', () => {
  assert.deepEqual(valuesOf(collection).slice(4, 7), [
    '978-3-16-148410-0',
    'https://doi.org/10.1234/all',
    'https://network.example/en/',
  ]);
  assert.deepEqual(valuesOf(study).slice(5, 7), [
    'https://doi.org/10.1234/abc',
    'https://network.example/en/case-studies/reading/',
  ]);
});

test('the other languages of the collection are named in the reader’s words', () => {
  const others = planImprint({ ...collection, ...about, languages: ['en', 'uk'] }).otherLanguages?.markup ?? '';
  assert.match(others, /: Romanian, Greek and Romanian \(Moldova\)\./);
  assert.doesNotMatch(others, /Ukrainian|English/);
  assert.equal(planImprint({ ...study, ...about }).otherLanguages, undefined);
});

test('drafts are named where the book has them', () => {
  const uk = bookRequest(fixturePublication, 'uk', { slug: 'reading' });
  assert.ok(planImprint({ ...uk, ...about }).draft);
  assert.equal(planImprint({ ...study, ...about }).draft, undefined);
});

test('PDF and EPUB have the same edition, licence, funders, citation and partners', () => {
  const sayings = (markup: string, pattern: RegExp) =>
    [...markup.matchAll(pattern)].map(([, words = '']) => wordsOf(readMarkup(words)));
  for (const request of [collection, study]) {
    const pdf = (request.study ? studyFileBody : compendiumBody)(request).content.markup;
    const epub = planBook(request)
      .documents.map(({ content }) => content.markup)
      .join('\n');
    const rows = /<div(?: class="row")?>(<dt>(?:Edition|Date|Publisher|DOI|Web address|Contact)<\/dt><dd>.*?)<\/div>/gs;
    for (const row of sayings(pdf, rows)) assert.ok(sayings(epub, rows).includes(row), row);
    const paragraphs =
      /<p[^>]*>([^<]*(?:under the licence|Paid by|Views &amp;|edition 2026\.|Romania\. )[\s\S]*?)<\/p>/g;
    assert.deepEqual(new Set(sayings(pdf, paragraphs)), new Set(sayings(epub, paragraphs)));
    assert.ok(sayings(pdf, paragraphs).length > 2);
  }
});
