import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedText } from '../../../src/model/language-edition.ts';
import type { NewsItem, Page } from '../../../src/model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../../../src/model/resolve/build-edition.ts';
import type { EditionEntry, NewsFile, NewsWords } from '../../../src/schemas/types.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const own = (text: string, language = 'ro'): ResolvedText => ({ text, language, origin: 'own' });
const fallback = (text: string, language = 'en'): ResolvedText => ({ text, language, origin: 'fallback' });

const study = (slug: string, status: 'current' | 'withdrawn' = 'current') => ({
  ...studyOf('reading', { facts: { status }, texts: { en: [{ title: slug }, ''] } }),
  slug,
});
const page = (slug: string, text: string): Page => ({
  slug,
  folder: `pages/${slug}`,
  originalLanguage: 'en',
  facts: null,
  words: [
    {
      language: 'en',
      file: `pages/${slug}/en.md`,
      fields: { title: text },
      sections: [{ id: '', title: '', markdown: text, line: 4 }],
    },
  ],
});
function news(facts: Partial<NewsFile>, texts: Readonly<Record<string, Partial<NewsWords>>>): NewsItem {
  return {
    slug: 'day',
    folder: 'news/day',
    originalLanguage: 'en',
    facts: { originalLanguage: 'en', published: '2026-01-02', categories: [], ...facts },
    words: Object.entries(texts).map(([language, fields]) => ({
      language,
      file: `news/day/${language}.md`,
      fields,
      sections: [],
    })),
  };
}

const first: EditionEntry = {
  id: '2025',
  date: '2025-01-01',
  editors: ['olena', 'nobody', 'ana'],
  parts: [
    { title: { en: 'First', ro: 'Prima' }, studies: ['two', 'gone', 'one', 'unknown'] },
    { title: { en: 'Empty' }, studies: ['gone'] },
  ],
};
const publication = publicationWith({
  editions: [first],
  title: { en: 'The collection', ro: 'Colecția' },
  description: { en: 'Studies' },
  publisher: 'club',
  funderIds: ['trust', 'fund'],
  people: [
    { id: 'ana', given: 'Ana', family: 'Pop' },
    { id: 'olena', given: 'Olena', family: 'Koval', names: { uk: 'Олена Коваль', ro: '[O. Koval]{lang=en}' } },
  ],
  partners: [
    { id: 'library', names: { en: 'Library' }, country: 'RO', role: 'lead' },
    {
      id: 'club',
      names: { en: 'Club', ro: 'Clubul' },
      description: { en: 'Reads' },
      country: 'MD',
      role: 'partner',
    },
  ],
  funders: [
    { id: 'fund', names: { en: 'Fund' }, acknowledgement: { ro: 'Plătit' }, disclaimer: { en: 'Not ours' } },
    { id: 'trust', names: { ro: 'Trustul' }, acknowledgement: { en: 'Paid' } },
  ],
  programmes: [{ id: 'hub', names: { en: 'Hub' }, url: 'https://hub.example/', funders: ['fund'] }],
  topics: [{ id: 'reading', names: { en: 'Reading', ro: 'Lectură' }, description: { ro: 'Cărți' } }],
  categories: [
    { id: 'webinar', names: { en: 'Webinar' } },
    { id: 'call', names: { ro: 'Apel' } },
  ],
  studies: [study('one'), study('two'), study('gone', 'withdrawn')],
  pages: [page('about', 'About')],
  book: [page('foreword', 'Foreword')],
  news: [
    news(
      {
        categories: ['call', 'webinar'],
        event: { start: '2026-01-02T10:00', end: '2026-01-02T11:00', zone: 'Europe/Kyiv', speakers: ['ana', 'olena'] },
        speakers: ['olena'],
        links: [
          { id: 'form', url: 'https://form.example/' },
          { id: 'map', url: 'https://map.example/' },
        ],
        images: [{ id: 'hall', file: 'hall.jpg' }],
        faq: ['cost', 'half', 'other'],
      },
      {
        en: {
          title: 'Day',
          place: 'Iași',
          speakers: { ana: 'Librarian' },
          links: { form: 'Form' },
          images: { hall: { alt: 'A hall' } },
          faq: { cost: { question: 'Cost?', answer: 'None' } },
        },
        ro: { title: 'Ziua', faq: { cost: { question: 'Cât costă?', answer: 'Nimic' } } },
      },
    ),
  ],
});
const romanian = buildLanguageEdition(publication, first, 'ro');

test('the current edition has the latest date; of equal dates the one listed last', () => {
  const dated = (...dates: string[]): string =>
    currentEdition(publicationWith({ editions: dates.map((date, at) => ({ id: String(at), date, parts: [] })) })).id;
  assert.equal(dated('2025-01-01'), '0');
  assert.equal(dated('2025-01-01', '2026-01-01', '2024-01-01'), '1');
  assert.equal(dated('2026-01-01', '2026-01-01'), '1');
  assert.throws(() => dated(), /at least one edition/);
});

test('an edition has its studies in the order of its parts, without withdrawn studies and empty parts', () => {
  assert.deepEqual(
    romanian.parts.map(({ title, studies }) => [title, studies.map(({ slug }) => slug)]),
    [[own('Prima'), ['two', 'one']]],
  );
  assert.deepEqual(
    romanian.studies.map(({ slug }) => slug),
    ['two', 'one'],
  );
});

test('the publication’s own texts are resolved; without a short title the title is used', () => {
  assert.deepEqual(
    [romanian.title, romanian.shortTitle, romanian.description],
    [own('Colecția'), own('Colecția'), fallback('Studies')],
  );
  const short = publicationWith({ ...publication, shortTitle: { en: 'Short' } });
  assert.deepEqual(buildLanguageEdition(short, first, 'ro').shortTitle, fallback('Short'));
});

test('people, partners and funders are in the order in which they are named', () => {
  assert.deepEqual(
    romanian.editors.map(({ id, name }) => [id, name]),
    [
      ['olena', own('O. Koval', 'en')],
      ['ana', own('Ana Pop')],
    ],
  );
  assert.deepEqual(buildLanguageEdition(publication, first, 'uk').editors[0]?.name, own('Олена Коваль', 'uk'));
  assert.deepEqual(
    romanian.partners.map(({ id, name, description, facts }) => [id, name, description, facts.country]),
    [
      ['library', fallback('Library'), undefined, 'RO'],
      ['club', own('Clubul'), fallback('Reads'), 'MD'],
    ],
  );
  assert.equal(romanian.publisher?.id, 'club');
  assert.deepEqual(
    romanian.funders.map(({ id, name, acknowledgement, disclaimer, facts }) => [
      id,
      name,
      acknowledgement,
      disclaimer,
      facts.id,
    ]),
    [
      ['trust', own('Trustul'), fallback('Paid'), undefined, 'trust'],
      ['fund', fallback('Fund'), own('Plătit'), fallback('Not ours'), 'fund'],
    ],
  );
});

test('programmes, topics and categories have their names and descriptions', () => {
  assert.deepEqual(romanian.programmes, [
    { id: 'hub', name: fallback('Hub'), description: undefined, url: 'https://hub.example/', funders: ['fund'] },
  ]);
  assert.deepEqual(romanian.topics, [{ id: 'reading', name: own('Lectură'), description: own('Cărți') }]);
  assert.deepEqual(
    romanian.categories.map(({ name }) => name),
    [fallback('Webinar'), own('Apel')],
  );
});

test('pages of the website and texts of the book are kept apart', () => {
  assert.deepEqual(
    [...romanian.pages, ...romanian.book].map(({ title, folder, sections }) => [title, folder, sections[0]?.markdown]),
    [
      [fallback('About'), 'pages/about', 'About'],
      [fallback('Foreword'), 'pages/foreword', 'Foreword'],
    ],
  );
  assert.ok(!('chain' in (romanian.pages[0] ?? {})));
});

test('news have their categories, place, links, pictures and speakers', () => {
  const [item] = romanian.news;
  assert.ok(item);
  assert.deepEqual(item.title, own('Ziua'));
  assert.equal(item.facts.published, '2026-01-02');
  assert.deepEqual(
    item.categories.map(({ id, name }) => [id, name.text]),
    [
      ['call', 'Apel'],
      ['webinar', 'Webinar'],
    ],
  );
  assert.deepEqual(item.place, fallback('Iași'));
  assert.deepEqual(item.links, [
    { id: 'form', url: 'https://form.example/', label: fallback('Form') },
    { id: 'map', url: 'https://map.example/', label: own('https://map.example/') },
  ]);
  assert.deepEqual(
    item.images.map(({ path, alt }) => [path, alt]),
    [['news/day/images/hall.jpg', fallback('A hall')]],
  );
  assert.deepEqual(
    item.speakers.map(({ person, description }) => [person.id, description]),
    [
      ['ana', fallback('Librarian')],
      ['olena', undefined],
    ],
  );
});

test('a question is shown in the language of its answer', () => {
  const half = news(
    { faq: ['asked', 'answered', 'unwritten'] },
    { en: { title: 'T', faq: { asked: { question: 'Q', answer: '' }, answered: { question: '', answer: 'A' } } } },
  );
  const with2 = buildLanguageEdition(
    publicationWith({ ...publication, news: [...publication.news, half] }),
    first,
    'ro',
  );
  assert.deepEqual(
    with2.news.map(({ faq }) => faq),
    [[{ id: 'cost', question: 'Cât costă?', answer: 'Nimic', language: 'ro', origin: 'own' }], []],
  );
});

test('news without speakers, links, pictures or questions have empty lists', () => {
  const plain = buildLanguageEdition(publicationWith({ ...publication, news: [news({}, { en: {} })] }), first, 'ro');
  const [item] = plain.news;
  assert.ok(item);
  assert.deepEqual([item.speakers, item.links, item.images, item.faq, item.place], [[], [], [], [], undefined]);
  assert.deepEqual(item.title, fallback('day'));
});
