import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOrdinaryJob, planJobs, planSpecial } from '../../src/jobs/jobs.ts';
import { ordinarySetting } from '../../src/model/book/book-setting.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';

const editions = ['en', 'uk', 'el'].map((language) => bookRequest(pdfPublication, language).edition);
const names = (special: Parameters<typeof planSpecial>[1]): string[] =>
  planSpecial(editions, special).map((job) => job.path.replace('downloads/2026/', ''));

test('a book is planned for each language and format, and a study’s file for languages with their own text', () => {
  const paths = planJobs(editions, ['epub'], true).map((job) => job.path);
  assert.deepEqual(paths.slice(0, 2), ['downloads/2026/network-en.epub', 'downloads/studies/reading-en.epub']);
  assert.ok(paths.includes('downloads/2026/network-el.epub'));
});

test('the ordinary setting is no special edition', () => {
  assert.deepEqual(names(ordinarySetting), []);
});

test('another paper and large print are made in every language', () => {
  assert.deepEqual(
    names({ paper: 'a5', isLarge: false }),
    ['en', 'uk', 'el'].map((code) => `network-a5-${code}.pdf`),
  );
  assert.deepEqual(names({ paper: 'a4', isLarge: true })[0], 'network-large-en.pdf');
});

test('a bilingual edition is one PDF, and one EPUB if no paper is chosen', () => {
  assert.deepEqual(names({ ...ordinarySetting, bilingual: ['uk', 'en'] }), ['network-uk+en.pdf', 'network-uk+en.epub']);
  assert.deepEqual(names({ paper: 'letter', isLarge: false, bilingual: ['el', 'uk'] }), ['network-letter-el+uk.pdf']);
});

test('a plan that went through JSON has the same ordinary books', () => {
  const jobs = [...planJobs(editions, ['pdf'], false), ...planSpecial(editions, { paper: 'a5', isLarge: false })];
  const bilingual = planSpecial(editions, { ...ordinarySetting, bilingual: ['uk', 'en'] });
  const ordinary = [...jobs, ...bilingual].map((job) => isOrdinaryJob(JSON.parse(JSON.stringify(job))));
  assert.deepEqual(ordinary, [true, true, true, false, false, false, false, false]);
});
