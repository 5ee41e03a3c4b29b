import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedPartner } from '../../../../src/model/language-edition.ts';
import { newsNodes, zonedTime } from '../../../../src/site/machine/structured-data/news.ts';
import { createSite, planPages } from '../../../../src/site/plan/plan-pages.ts';
import { buildSite } from '../../../helpers/site-output.ts';
import { siteInputs } from '../../../helpers/site-publication.ts';

const site = await buildSite('/x/');
const home = 'https://network.example/x';

type Node = Readonly<Record<string, unknown>>;

function nodesOf(file: string): readonly Node[] {
  const [block] = site.document(file).find('script', 'type', 'application/ld+json');
  return (JSON.parse(block?.text ?? '{}') as { '@graph'?: Node[] })['@graph'] ?? [];
}
const nodeOf = (file: string, type: string): Node | undefined => nodesOf(file).find((each) => each['@type'] === type);

test('an original names its translations, a translation its original', () => {
  const original = nodeOf('en/case-studies/reading/index.html', 'Article');
  assert.equal(original?.inLanguage, 'en');
  assert.deepEqual(original?.workTranslation, [
    { '@type': 'Article', '@id': `${home}/ro/case-studies/reading/`, inLanguage: 'ro' },
    { '@type': 'Article', '@id': `${home}/uk/case-studies/reading/`, inLanguage: 'uk' },
  ]);
  const translation = nodeOf('uk/case-studies/reading/index.html', 'Article');
  assert.equal(translation?.inLanguage, 'uk');
  assert.deepEqual(translation?.translationOfWork, {
    '@type': 'Article',
    '@id': `${home}/en/case-studies/reading/`,
    inLanguage: 'en',
  });
});

test('a page with a fallback describes the text that it shows', () => {
  const study = nodeOf('el/case-studies/reading/index.html', 'Article');
  assert.equal(study?.inLanguage, 'en');
  assert.equal(study?.['@id'], `${home}/en/case-studies/reading/`);
  assert.deepEqual(study, nodeOf('en/case-studies/reading/index.html', 'Article'));
});

test('a thing with one address is described in the same words on every language’s page', () => {
  const said = new Map<string, Node>();
  for (const file of site.files.filter((each) => /(case-studies|news)\/[^/]+\/index\.html$/.test(each)))
    for (const node of nodesOf(file).filter((each) => '@id' in each)) {
      const id = String(node['@id']);
      assert.deepEqual(node, said.get(id) ?? node, file);
      said.set(id, node);
    }
  assert.ok(said.has(`${home}/uk/case-studies/reading/`) && said.has(`${home}/en/news/webinar/#event`));
});

test('a study has only documented data, and no author or publisher that is not named', () => {
  const study = nodeOf('en/case-studies/reading/index.html', 'Article');
  assert.equal(study?.headline, 'Reading in the village');
  assert.equal(study?.datePublished, '2026-01-15');
  assert.equal(study?.license, 'https://creativecommons.org/licenses/by/4.0/');
  assert.deepEqual(study?.funder, { '@type': 'Organization', name: 'The Fund' });
  assert.deepEqual(study?.about, { '@type': 'DefinedTerm', name: 'Reading' });
  assert.deepEqual(study?.spatialCoverage, { '@type': 'Country', name: 'Romania', identifier: 'RO' });
  assert.equal(study?.temporalCoverage, '2020-04/..');
  assert.deepEqual(study?.isPartOf, {
    '@type': 'Collection',
    name: 'The collection',
    url: `${home}/en/`,
    version: '2026',
  });
  assert.ok(study && !('author' in study) && !('publisher' in study) && !('dateModified' in study));
});

test('an event has its time with the zone’s offset, and a place for each way to attend', () => {
  const event = nodeOf('en/news/webinar/index.html', 'Event');
  assert.equal(event?.startDate, '2020-10-13T10:30:00+03:00');
  assert.equal(event?.eventAttendanceMode, 'https://schema.org/MixedEventAttendanceMode');
  assert.deepEqual(event?.location, [
    { '@type': 'Place', name: 'Iași', address: 'Iași' },
    { '@type': 'VirtualLocation', url: `${home}/en/news/webinar/` },
  ]);
  assert.deepEqual(event?.performer, { '@type': 'Person', name: 'Ana Pop' });
  assert.equal(nodeOf('en/news/start/index.html', 'Event'), undefined);
});

test('an event is organised by its partners, or else by the publisher, or else by nobody', async () => {
  const inputs = await siteInputs();
  const organisersIn = async (partners: string[], publisher?: ResolvedPartner) => {
    const editions = inputs.editions.map((each) => ({ ...each, publisher }));
    const page = planPages(await createSite({ ...inputs, editions })).newsItem.find(
      ({ item }) => item.slug === 'webinar',
    );
    assert.ok(page);
    const item = { ...page.item, facts: { ...page.item.facts, partners } };
    const { organizer } = newsNodes({ ...page, item }).at(-1) as { organizer?: unknown };
    return [organizer].flat().flatMap((each) => (each as Node | undefined)?.name ?? []);
  };
  const school = inputs.editions[0]?.partners.find(({ id }) => id === 'school');
  assert.deepEqual(await organisersIn(['city-library'], school), ['City Library']);
  assert.deepEqual(await organisersIn(['city-library', 'school']), [school?.name.text, 'City Library']);
  assert.deepEqual(await organisersIn([], school), [school?.name.text]);
  assert.deepEqual(await organisersIn([]), []);
});

test('the offset is right for the day, west and east, with half hours', () => {
  assert.equal(zonedTime('2020-12-13T10:30', 'Europe/Bucharest'), '2020-12-13T10:30:00+02:00');
  assert.equal(zonedTime('2020-12-13T10:30', 'America/St_Johns'), '2020-12-13T10:30:00-03:30');
});

test('the breadcrumbs of a page lead from the home page through its list', () => {
  const way = nodeOf('uk/news/webinar/index.html', 'BreadcrumbList');
  assert.deepEqual(
    ((way?.itemListElement ?? []) as Node[]).map(({ position, name, item }) => [position, name, item]),
    [
      [1, 'Збірка', `${home}/uk/`],
      [2, 'Новини', `${home}/uk/news/`],
      [3, 'Вебінар: читання', `${home}/uk/news/webinar/`],
    ],
  );
  assert.equal(nodeOf('uk/index.html', 'BreadcrumbList'), undefined);
  assert.equal(nodeOf('uk/index.html', 'WebSite')?.inLanguage, 'uk');
});

test('each page of a topic, country, edition and so on leads back to the list above it', () => {
  const listAbove = (file: string): unknown[] => {
    const steps = (nodeOf(file, 'BreadcrumbList')?.itemListElement ?? []) as Node[];
    return steps.slice(1, -1).flatMap(({ name, item }) => [name, item]);
  };
  const expected: [string, string, string][] = [
    ['topics/reading', 'Topics', 'topics'],
    ['programmes/hub', 'Programmes', 'programmes'],
    ['countries/ro', 'Countries', 'countries'],
    ['partners/school', 'Partners', 'partners'],
    ['editions/2024', 'Editions', 'editions'],
    ['news/categories/webinar', 'News', 'news'],
    ['sdgs/4', 'Case studies', 'case-studies'],
    ['languages/ro-md', 'Case studies', 'case-studies'],
  ];
  for (const [below, name, list] of expected) {
    const file = `en/${below}/index.html`;
    assert.deepEqual(listAbove(file), [name, `${home}/en/${list}/`], below);
    const links = site
      .document(file)
      .find('a')
      .filter(({ text }) => text === name);
    assert.ok(
      links.some(({ attributes }) => attributes.href === `/x/en/${list}/`),
      below,
    );
  }
  assert.deepEqual(listAbove('en/topics/index.html'), []);
});

test('the page of a partner describes the organisation, and that of a topic none', () => {
  assert.equal(nodeOf('en/partners/city-library/index.html', 'Organization')?.url, 'https://library.example/');
  assert.equal(nodesOf('en/partners/city-library/index.html').length, 2);
  assert.equal(nodeOf('en/topics/reading/index.html', 'Organization'), undefined);
});

test('the page of partners names each organisation with its country', () => {
  const names = nodesOf('en/partners/index.html').filter((each) => each['@type'] === 'Organization');
  assert.deepEqual(
    names.map(({ name, url }) => [name, url]),
    [
      ['School', undefined],
      ['City Library', 'https://library.example/'],
    ],
  );
});

test('no text of a partner can end the script block', () => {
  assert.doesNotMatch(site.read('en/case-studies/hostile/index.html'), /alert\(1\)<\/script>/);
  assert.equal(
    nodeOf('en/case-studies/hostile/index.html', 'Article')?.headline,
    '<script>alert(1)</script> & “quotes” link',
  );
});
