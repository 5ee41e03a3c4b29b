import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetsOfKind } from '../../../src/site/plan/facets.ts';
import { createSite, planPages } from '../../../src/site/plan/plan-pages.ts';
import { relatedStudies } from '../../../src/site/plan/related.ts';
import { buildSite, buildSiteOf } from '../../helpers/site-output.ts';
import { inputsOf, siteInputs, sitePublication } from '../../helpers/site-publication.ts';

const site = await buildSite('/x/');
const { home } = planPages(await createSite(await siteInputs('/x/')));
const [context] = home.flatMap((page) => (page.context.language === 'en' ? [page.context] : []));
assert.ok(context);

const hrefs = (file: string): string[] =>
  site
    .document(file)
    .find('a')
    .map((each) => each.attributes.href ?? '');

test('the page of a language lists studies with their own text, not fallbacks', () => {
  const counts = facetsOfKind(context, 'language').map(({ id, studies }) => [id, studies.map(({ slug }) => slug)]);
  assert.deepEqual(counts, [
    ['en', ['reading', 'second', 'hostile']],
    ['ro', ['reading', 'second']],
    ['uk', ['reading']],
    ['el', []],
    ['ro-md', ['second']],
  ]);
});

test('countries come from studies and partners, goals only from studies', () => {
  assert.deepEqual(
    facetsOfKind(context, 'country').map(({ id, studies }) => [id, studies.length]),
    [
      ['ro', 3],
      ['ua', 0],
    ],
  );
  assert.deepEqual(
    facetsOfKind(context, 'sdg').map(({ name }) => name.text),
    ['4. Quality education'],
  );
});

test('topics, partners and programmes are in the page’s alphabetical order, as countries are', async () => {
  const names = (id: string, en: string, uk: string) => ({ id, names: { en, uk } });
  const lists = [
    names('reading', 'Reading', 'Читання'),
    names('games', 'Games', 'Ігри'),
    names('art', 'Art', 'Яке мистецтво'),
  ];
  const publication = {
    ...sitePublication('/'),
    topics: lists,
    programmes: lists,
    partners: lists.map((each) => ({ ...each, country: 'RO', role: 'partner' as const })),
  };
  const site = await createSite(await inputsOf(publication));
  for (const { context } of planPages(site).home.filter(({ context: { language } }) => /^(en|uk)$/.test(language)))
    for (const kind of ['topic', 'partner', 'programme'] as const)
      assert.deepEqual(
        facetsOfKind(context, kind).map(({ id }) => id),
        context.language === 'en' ? ['art', 'games', 'reading'] : ['games', 'reading', 'art'],
        `${context.language} ${kind}`,
      );
});

test('the facts of a study link to the pages of its facets', () => {
  const found = hrefs('uk/case-studies/reading/index.html');
  for (const below of ['countries/ro', 'topics/reading', 'partners/city-library', 'programmes/hub', 'sdgs/4'])
    assert.ok(found.includes(`/x/uk/${below}/`), below);
});

test('a programme shows its funder, its studies and its news', () => {
  const text = site.document('en/programmes/hub/index.html').find('main')[0]?.text ?? '';
  for (const part of ['A programme.', 'The Fund', 'Reading in the village']) assert.ok(text.includes(part), part);
  for (const below of ['news/webinar/', 'funding/#site-fund'])
    assert.ok(hrefs('en/programmes/hub/index.html').includes(`/x/en/${below}`), below);
});

test('the statement of a funder appears once on a page: at its end, or with its subject if it paid only for that', async () => {
  const inputs = await siteInputs('/x/');
  const alone = inputs.editions.map((edition) => ({ ...edition, funders: [] }));
  const other = await buildSiteOf({ ...inputs, editions: alone });
  for (const page of ['en/case-studies/reading/index.html', 'en/programmes/hub/index.html'])
    for (const [built, place] of [
      [site, 'footer'],
      [other, 'main'],
    ] as const)
      for (const statement of ['Paid by the Fund.', 'The Fund answers for nothing.']) {
        const holders = ['main', 'footer'].filter((name) =>
          built.document(page).find(name)[0]?.text.includes(statement),
        );
        assert.deepEqual(holders, [place], `${page}: ${statement}`);
      }
});

test('a partner and its country link to each other', () => {
  assert.ok(hrefs('ro/partners/school/index.html').includes('/x/ro/countries/ua/'));
  assert.ok(hrefs('ro/countries/ua/index.html').includes('/x/ro/partners/school/'));
});

test('without a script every filter is a link with the number of its studies', () => {
  const [filters] = site.document('en/case-studies/index.html').find('search', 'class', 'filters');
  assert.match(filters?.text ?? '', /Romania\s+3\scase studies/);
  assert.doesNotMatch(filters?.text ?? '', /Ukraine\s/);
  assert.ok(hrefs('en/case-studies/index.html').includes('/x/en/languages/ro-md/'));
});

test('each study in the list has its facets, and the page has every plural form of their number', () => {
  const page = site.document('uk/case-studies/index.html');
  assert.deepEqual(
    page.find('li', 'data-facets').map(({ attributes }) => attributes['data-facets']),
    [
      'country=ro,topic=reading,partner=city-library,programme=hub,sdg=4,language=en,language=ro,language=uk',
      'country=ro,language=en,language=ro,language=ro-md',
      'country=ro,language=en',
    ],
  );
  const [filters] = page.find('search');
  const forms = ['one', 'few', 'many', 'other'].map((category) => filters?.attributes[`data-${category}`]);
  assert.deepEqual(forms, ['%1\u00a0кейс', '%1\u00a0кейси', '%1\u00a0кейсів', undefined]);
});

test('the map links to the same pages as the list beside it', () => {
  const links = hrefs('el/index.html').filter(
    (href) => href.startsWith('/x/el/countries/') && !href.endsWith('countries/'),
  );
  assert.deepEqual(
    links.toSorted(),
    ['ro', 'ro', 'ua', 'ua'].map((code) => `/x/el/countries/${code}/`),
  );
});

test('a study lists the news about it', () => {
  assert.ok(hrefs('en/case-studies/reading/index.html').includes('/x/en/news/webinar/'));
  assert.ok(!hrefs('en/case-studies/second/index.html').includes('/x/en/news/webinar/'));
});

test('related studies share topics, then programme and countries, and there are at most three', () => {
  const [base] = context.edition.studies;
  assert.ok(base);
  const like = (slug: string, topics: string[], more: object = {}) => ({
    ...base,
    slug,
    facts: { ...base.facts, topics, countries: ['RO'], programme: 'other', ...more },
  });
  const study = like('one', ['a', 'b'], { programme: 'hub' });
  const others = [
    like('none', ['z'], { programme: 'hub' }),
    like('elsewhere', ['a'], { countries: ['GR'] }),
    like('near', ['a']),
    like('sibling', ['b'], { countries: ['GR'], programme: 'hub' }),
    like('twin', ['a', 'b']),
  ];
  assert.deepEqual(
    relatedStudies(study, [study, ...others]).map(({ slug }) => slug),
    ['twin', 'sibling', 'near'],
  );
  assert.deepEqual(relatedStudies(study, [study, ...others.slice(0, 1)]), []);
});

test('a name in another language is marked in the link to its website too', () => {
  for (const file of ['uk/partners/index.html', 'uk/partners/city-library/index.html']) {
    const [link] = site.document(file).find('a', 'href', 'https://library.example/');
    assert.equal(link?.text, 'Вебсайт: City Library');
    const marked = site.document(file).find('span', 'lang', 'en');
    assert.ok(marked.some(({ text }) => text === 'City Library'));
  }
});
