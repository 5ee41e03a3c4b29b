import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullFonts } from '../../src/design/fonts.ts';
import { fingerprintJob } from '../../src/jobs/fingerprint.ts';
import { planJobs } from '../../src/jobs/jobs.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { Publication } from '../../src/model/publication.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
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

function hashes(
  publication: Partial<Publication>,
  inputs: Parameters<typeof fingerprintJob>[1] = { builder: 'b', resources: {}, pictures },
): string[] {
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
  [
    'a font of the publication’s own',
    hashes(base, { builder: 'b', resources: {}, pictures, typefaces: fullFonts().slice(1) }),
  ],
  ['the licence', hashes({ ...base, licence: 'CC0-1.0' })],
] as const) {
  test(`${what} that changes gives every book another hash`, () => {
    for (const [index, hash] of changed.entries()) assert.notEqual(hash, same[index]);
  });
}

test('a word of the fallback language changes the books of a variant that lacks it', () => {
  const languages = [{ code: 'ro' }, { code: 'ro-MD' }];
  const whole = publicationWith({ ...base, languages, defaultLanguage: 'ro' });
  const [job] = planJobs([buildLanguageEdition(whole, edition, 'ro-MD')], ['pdf'], false);
  const hashOf = (word: string): string => {
    const resources = { ro: { common: { edition: word } } };
    return job ? fingerprintJob(job, { builder: 'b', resources, pictures }) : '';
  };
  assert.notEqual(hashOf('Ediția'), hashOf('Editia'));
});

test('the emblem of a funder whom one study alone names changes the books', () => {
  const emblem = { file: 'emblem.png', licence: 'CC0-1.0' };
  const funder = { id: 'fund', names: { en: 'Fund' }, acknowledgement: { en: 'Thanks.' }, emblem };
  const funded = studyWith({ en: { fields: { title: 'Reading' }, body: '' } }, { funders: ['fund'] });
  const publication = { ...base, studies: [funded], fundersList: [funder] };
  const withEmblem = (bytes: string): string[] =>
    hashes(publication, { builder: 'b', resources: {}, pictures: new Map([['emblem.png', picture(bytes)]]) });
  const other = withEmblem('other');
  for (const [index, hash] of withEmblem('emblem').entries()) assert.notEqual(hash, other[index]);
});

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

test('the last byte of a large photograph counts', () => {
  const bytes = Buffer.alloc(5_000_000, 'map');
  const hashOf = (last: number): string[] => {
    bytes[bytes.length - 1] = last;
    const large = { ...picture(''), bytes } as Picture;
    return hashes(base, { builder: 'b', resources: {}, pictures: new Map([['logo.png', large]]) });
  };
  assert.notEqual(hashOf(1)[0], hashOf(2)[0]);
});

test('an EPUB with its typefaces is another than one without; a PDF is the same', () => {
  const jobs = planJobs([buildLanguageEdition(publicationWith(base), edition, 'en')], ['pdf', 'epub'], false);
  const hashOf = (epubFonts: boolean): string[] =>
    jobs.map((job) => fingerprintJob(job, { builder: 'b', resources: {}, pictures, epubFonts }));
  const [[pdf, epub], [samePdf, bareEpub]] = [hashOf(true), hashOf(false)];
  assert.equal(pdf, samePdf);
  assert.notEqual(epub, bareEpub);
});

test('a book that names the pages of another changes with them', () => {
  const inputs = { builder: 'b', resources: {}, pictures };
  const start = { page: 7, heading: 'partners', kind: 'heading', nth: 0, of: 0, next: '' } as const;
  const moved = hashes(base, { ...inputs, pageStarts: [start] });
  assert.notEqual(moved[0], same[0]);
});
