import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloadOf, isOrdinaryJob, isSameBook, planJobs, planSpecial, textsOf } from '../../src/jobs/jobs.ts';
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

test('a job is plain data that says all there is to say', () => {
  const [whole, study] = planJobs(editions.slice(1, 2), ['epub'], true);
  const book = { format: 'epub', edition: '2026', language: 'uk', setting: { paper: 'a4', isLarge: false } };
  assert.deepEqual(whole, { ...book, path: 'downloads/2026/network-uk.epub' });
  assert.deepEqual(study, { ...book, path: 'downloads/studies/reading-uk.epub', study: 'reading' });
  const [bilingual] = planSpecial(editions, { ...ordinarySetting, bilingual: ['uk', 'en'] });
  assert.deepEqual(bilingual, { ...book, format: 'pdf', path: 'downloads/2026/network-uk+en.pdf', beside: 'en' });
});

test('formats come one after the other, in each language its compendium first; studies only where they are wanted', () => {
  const jobs = planJobs(editions, ['pdf', 'epub'], false);
  assert.deepEqual(
    jobs.map(({ format, language }) => `${format} ${language}`),
    ['pdf en', 'pdf uk', 'pdf el', 'epub en', 'epub uk', 'epub el'],
  );
  const own = planJobs(editions.slice(2), ['pdf'], true).flatMap(({ study }) => study ?? []);
  const written = editions[2]?.studies
    .filter(({ ownLanguages }) => ownLanguages.includes('el'))
    .map(({ slug }) => slug);
  assert.deepEqual(own, written);
  assert.notEqual(
    own.length,
    editions[2]?.studies.length,
    'no study has a file in a language that shows another’s text',
  );
});

test('the texts of a job are found by what it says, or it says what there is not', () => {
  const [whole, study] = planJobs(editions.slice(1, 2), ['pdf'], true);
  assert.ok(whole && study);
  assert.deepEqual(textsOf(whole, editions), { edition: editions[1], study: undefined, beside: undefined });
  assert.equal(textsOf(study, editions).study?.slug, 'reading');
  assert.equal(textsOf(study, editions).study?.language, 'uk');
  assert.equal(textsOf({ ...whole, beside: 'el' }, editions).beside, editions[2]);
  const missing = (job: Parameters<typeof textsOf>[0]) => () => textsOf(job, editions);
  assert.throws(missing({ ...whole, edition: '1999' }), {
    name: 'TypeError',
    message: 'There is no edition 1999 in uk.',
  });
  assert.throws(missing({ ...whole, language: 'ro' }), { message: 'There is no edition 2026 in ro.' });
  assert.throws(missing({ ...whole, beside: 'ro' }), { message: 'There is no edition 2026 in ro.' });
  assert.throws(missing({ ...whole, study: 'lost' }), { message: 'The edition 2026 has no study lost.' });
});

test('the same book is of one edition, language, second language, study and setting, whatever its format', () => {
  const [book] = planJobs(editions, ['pdf'], false);
  assert.ok(book);
  assert.ok(isSameBook(book, { ...book, format: 'epub', path: 'elsewhere', setting: { ...book.setting } }));
  for (const other of [
    { edition: '2025' },
    { language: 'uk' },
    { beside: 'uk' },
    { study: 'reading' },
    { setting: { paper: 'a5', isLarge: false } },
    { setting: { paper: 'a4', isLarge: true } },
  ] as const)
    assert.equal(isSameBook(book, { ...book, ...other }), false, JSON.stringify(other));
});

test('a download says of a file what readers want to know', () => {
  const [whole, study] = planJobs(editions.slice(0, 1), ['pdf'], true);
  assert.ok(whole && study);
  const shown = { format: 'pdf', language: 'en', bytes: 9 };
  assert.deepEqual(downloadOf(whole, 9, 70), { ...shown, path: whole.path, study: undefined, pages: 70 });
  assert.deepEqual(downloadOf(study, 9), { ...shown, path: study.path, study: 'reading', pages: undefined });
});
