import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintJob } from '../../src/assemble/fingerprint.ts';
import { isOrdinary, planBilingual, planJobs } from '../../src/assemble/jobs.ts';
import { buildLanguageEdition } from '../../src/model/build-edition.ts';
import { publicationWith, studyWith } from '../helpers/publication.ts';

const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
const editionIn = (language: string, ukrainian = 'У') =>
  buildLanguageEdition(
    publicationWith({
      editions: [edition],
      studies: [
        studyWith({
          en: { fields: { title: 'E' }, body: '## A {#challenge}\nA\n' },
          uk: { fields: { title: ukrainian }, body: '## А {#challenge}\nА\n' },
        }),
      ],
    }),
    edition,
    language,
  );

test('a book is planned for each language and format, a study’s file where the language has a text of its own', () => {
  const paths = planJobs([editionIn('en'), editionIn('el')], ['epub'], true).map((job) => job.path);
  assert.deepEqual(paths, [
    'downloads/2026/network-en.epub',
    'downloads/studies/reading-en.epub',
    'downloads/2026/network-el.epub',
  ]);
});

test('a bilingual book is named after both its languages, the regional one included', () => {
  const pair = { first: editionIn('ro-MD'), second: editionIn('uk') };
  const jobs = planBilingual([pair], ['pdf', 'epub']);
  assert.deepEqual(
    jobs.map(({ path }) => path),
    ['downloads/2026/network-ro-md+uk.pdf', 'downloads/2026/network-ro-md+uk.epub'],
  );
  assert.ok(jobs.every((job) => !isOrdinary(job)));
});

test('a bilingual book is made anew when its second language changes', () => {
  const inputs = { builder: 'b', resources: {}, pictures: new Map() };
  const hash = (ukrainian: string) =>
    planBilingual([{ first: editionIn('en'), second: editionIn('uk', ukrainian) }], ['epub']).map((job) =>
      fingerprintJob(job, inputs),
    );
  assert.deepEqual(hash('У'), hash('У'));
  assert.notDeepEqual(hash('У'), hash('Ю'));
});
