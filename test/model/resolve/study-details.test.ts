import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedText } from '../../../src/model/language-edition.ts';
import { pickAll, resolveStudy } from '../../../src/model/resolve/resolve-study.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const own = (text: string, language = 'ro'): ResolvedText => ({ text, language, origin: 'own' });
const fallback = (text: string, language = 'en'): ResolvedText => ({ text, language, origin: 'fallback' });

const publication = publicationWith({
  people: [{ id: 'ana', given: 'Ana', family: 'Pop' }],
  partners: [{ id: 'library', names: { en: 'Library' }, country: 'RO', role: 'lead' }],
  funders: [{ id: 'fund', names: { en: 'Fund' }, acknowledgement: { en: 'Paid' } }],
  programmes: [
    { id: 'other', names: { en: 'Other' } },
    { id: 'hub', names: { en: 'Hub' } },
  ],
  topics: [
    { id: 'reading', names: { en: 'Reading' } },
    { id: 'craft', names: { en: 'Craft' } },
  ],
});
const study = studyOf('reading', {
  facts: {
    partners: ['library', 'nobody'],
    programme: 'hub',
    topics: ['craft', 'reading'],
    funders: ['fund'],
    authors: [
      { person: 'ana', roles: ['author'] },
      { person: 'nobody', roles: ['author'] },
    ],
    undocumented: ['results'],
    indicators: [
      { id: 'readers', value: 1, unit: 'people' },
      { id: 'plain', value: 2, unit: 'items' },
    ],
    links: [
      { id: 'site', url: 'https://a.example/' },
      { id: 'bare', url: 'https://b.example/' },
    ],
    documents: [
      { id: 'plan', file: 'plan.pdf' },
      { id: 'raw', file: 'raw.csv' },
    ],
    changes: [
      { date: '2026-02-01', id: 'fixed' },
      { date: '2026-03-01', id: 'again' },
    ],
    images: [
      { id: 'map', file: 'map.svg', credit: 'By hand' },
      { id: 'photo', file: 'photo.jpg', credit: 'A. Person' },
      { id: 'bare', file: 'bare.jpg' },
    ],
  },
  texts: {
    en: [
      {
        title: 'Title',
        shortTitle: 'Short',
        keywords: ['one', '[doi]{lang=ro}'],
        place: 'Iași',
        indicators: { readers: 'Readers' },
        links: { site: 'Site' },
        documents: { plan: 'Plan' },
        changes: { fixed: 'Fixed' },
        images: { map: { alt: 'A map', caption: 'The map', credit: 'Drawn', labels: { a: 'A', b: 'B' } } },
      },
      '## Challenge {#challenge}\nC\n',
    ],
    ro: [
      {
        title: 'Titlu',
        translation: { from: 'en', state: 'reviewed' },
        images: { map: { alt: 'O hartă', labels: { a: 'Aa' } } },
      },
      '## P {#challenge}\nC\n',
    ],
  },
});
const romanian = resolveStudy(publication, 'ro', study);

test('a study has the list entries that it names', () => {
  assert.deepEqual(
    [romanian.partners, romanian.topics, romanian.funders].map((list) => list.map(({ id }) => id)),
    [['library'], ['craft', 'reading'], ['fund']],
  );
  assert.equal(romanian.programme?.id, 'hub');
  assert.deepEqual(
    romanian.authors.map(({ person, roles }) => [person.name.text, roles]),
    [['Ana Pop', ['author']]],
  );
  assert.deepEqual(romanian.undocumented, ['results']);
});

test('without a label in any language, the id, address or file name is used', () => {
  assert.deepEqual(
    romanian.indicators.map(({ facts, label }) => [facts.value, label]),
    [
      [1, fallback('Readers')],
      [2, own('plain')],
    ],
  );
  assert.deepEqual(romanian.links, [
    { id: 'site', url: 'https://a.example/', label: fallback('Site') },
    { id: 'bare', url: 'https://b.example/', label: own('https://b.example/') },
  ]);
  assert.deepEqual(romanian.documents, [
    { id: 'plan', path: 'case-studies/reading/documents/plan.pdf', label: fallback('Plan') },
    { id: 'raw', path: 'case-studies/reading/documents/raw.csv', label: own('raw.csv') },
  ]);
  assert.deepEqual(romanian.changes, [
    { date: '2026-02-01', note: fallback('Fixed') },
    { date: '2026-03-01', note: own('again') },
  ]);
});

test('the short title comes from the best language with any title', () => {
  assert.deepEqual(romanian.shortTitle, own('Titlu'));
  assert.deepEqual(resolveStudy(publication, 'en', study).shortTitle, own('Short', 'en'));
  const untitled = studyOf('reading', { texts: { en: [{}, ''] } });
  assert.deepEqual(resolveStudy(publication, 'ro', untitled).shortTitle, fallback('reading'));
});

test('keywords come from one language, and one of them may be in another', () => {
  assert.deepEqual(romanian.keywords, [fallback('one'), { text: 'doi', language: 'ro', origin: 'fallback' }]);
  assert.deepEqual(resolveStudy(publication, 'ro', studyOf('reading', { texts: { en: [{}, ''] } })).keywords, []);
  assert.deepEqual(romanian.place, fallback('Iași'));
});

test('the texts of a picture come from the best language with each of them, a credit at last from its facts', () => {
  assert.deepEqual(
    romanian.images.map(({ path, alt, caption, credit, labels }) => [path, alt, caption, credit, labels]),
    [
      [
        'case-studies/reading/images/map.svg',
        own('O hartă'),
        fallback('The map'),
        fallback('Drawn'),
        { a: own('Aa'), b: fallback('B') },
      ],
      ['case-studies/reading/images/photo.jpg', own(''), undefined, own('A. Person'), {}],
      ['case-studies/reading/images/bare.jpg', own(''), undefined, undefined, {}],
    ],
  );
});

test('a translation has its record, an original has none', () => {
  assert.deepEqual(romanian.translation, { from: 'en', state: 'reviewed' });
  assert.equal(resolveStudy(publication, 'en', study).translation, undefined);
});

test('a study without facts or texts has empty lists and its name as the title', () => {
  const bare = resolveStudy(publication, 'ro', studyOf('reading', { texts: {} }));
  const lists = [bare.partners, bare.topics, bare.funders, bare.authors, bare.indicators, bare.links, bare.documents];
  assert.deepEqual(lists, [[], [], [], [], [], [], []]);
  assert.deepEqual([bare.changes, bare.images, bare.sections, bare.undocumented], [[], [], [], []]);
  assert.equal(bare.programme, undefined);
  assert.deepEqual(bare.title, fallback('reading'));
  assert.equal(bare.textLanguage, 'en');
});

test('an overlay keeps its base’s order for sections outside the fixed order', () => {
  const sectionsOf = (body: string, language: string) => [{ title: language }, body] as const;
  const base = '## One {#one}\nA\n\n## Two {#two}\nB\n\n## Three {#three}\nC\n';
  const item = studyOf('reading', {
    texts: {
      en: sectionsOf(base, 'en'),
      ro: sectionsOf(base, 'ro'),
      'ro-MD': sectionsOf('## New {#new}\nN\n\n## Two {#two}\nM\n', 'ro-MD'),
    },
  });
  const { sections } = resolveStudy(publication, 'ro-MD', item);
  assert.deepEqual(
    sections.map(({ id, language }) => `${id} ${language}`),
    ['new ro-MD', 'two ro-MD', 'one ro', 'three ro'],
  );
});

test('list entries are picked by id, in the order of the ids', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  assert.deepEqual(pickAll(list, ['c', 'x', 'a']), [{ id: 'c' }, { id: 'a' }]);
  assert.deepEqual(pickAll(list), []);
});
