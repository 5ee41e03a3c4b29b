import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintJob } from '../../src/assemble/fingerprint.ts';
import { planJobs } from '../../src/assemble/jobs.ts';
import { buildLanguageEdition } from '../../src/model/build-edition.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Publication } from '../../src/model/publication.ts';
import { publicationWith, studyWith } from '../helpers/publication.ts';

const study = studyWith(
  { en: { fields: { title: 'Reading' }, body: '## C {#challenge}\nA\n' } },
  { images: [{ id: 'map', file: 'map.jpg' }] },
);
const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: [study.slug] }] };
const picture = (bytes: string): Picture => ({
  kind: 'raster',
  width: 1,
  height: 1,
  type: 'image/jpeg',
  name: 'a.jpg',
  bytes: new TextEncoder().encode(bytes),
});
const base: Partial<Publication> = {
  studies: [study],
  editions: [edition],
  theme: { logo: { file: 'logo.png', licence: 'CC0-1.0' } },
};
const pictures = new Map([
  ['case-studies/reading/images/map.jpg', picture('map')],
  ['logo.png', picture('logo')],
]);

function hashes(publication: Partial<Publication>, inputs = { builder: 'b', resources: {}, pictures }): string[] {
  const whole = publicationWith(publication);
  const jobs = planJobs([buildLanguageEdition(whole, edition, 'en')], ['pdf'], true);
  return jobs.map((job) => fingerprintJob(job, inputs));
}

const same = hashes(base);

test('the same inputs have the same hash, and each book its own', () => {
  assert.deepEqual(hashes(base), same);
  assert.equal(new Set(same).size, 2);
});

for (const [what, changed] of [
  [
    'a text',
    hashes({ ...base, studies: [studyWith({ en: { fields: { title: 'Reading' }, body: '## C {#challenge}\nB\n' } })] }),
  ],
  [
    'a study’s picture',
    hashes(base, {
      builder: 'b',
      resources: {},
      pictures: new Map(pictures).set('case-studies/reading/images/map.jpg', picture('other')),
    }),
  ],
  [
    'a logo',
    hashes(base, { builder: 'b', resources: {}, pictures: new Map(pictures).set('logo.png', picture('other')) }),
  ],
  ['the builder', hashes(base, { builder: 'c', resources: {}, pictures })],
  [
    'a word of the builder’s',
    hashes(base, { builder: 'b', resources: { en: { common: { edition: 'X' } } }, pictures }),
  ],
  ['the licence', hashes({ ...base, licence: 'CC0-1.0' })],
] as const) {
  test(`${what} that changes gives every book another hash`, () => {
    changed.forEach((hash, index) => assert.notEqual(hash, same[index]));
  });
}

test('news, which no book shows, change nothing', () => {
  const item = {
    slug: 'n',
    folder: 'news/n',
    originalLanguage: 'en',
    words: [],
    facts: { originalLanguage: 'en', published: '2026-01-01', categories: [] },
  };
  assert.deepEqual(hashes({ ...base, news: [item] }), same);
});
