import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  categoriesExist,
  fundersExist,
  partnersExist,
  peopleExist,
  programmesExist,
  topicsExist,
} from '../../../src/rules/facts/references.ts';
import { type ContentChanges, findingsOf } from '../../helpers/changed-content.ts';

const study = 'case-studies/city-library/study.yml';
const item = 'news/open-day/item.yml';

test('people are checked wherever they are named', async () => {
  const found = await findingsOf(peopleExist, {
    [study]: [
      ['person: ana-pop', 'person: p1'],
      ['roles: [author]', 'roles: [author]\n  - name: { en: Without an id }\n    roles: [author]'],
    ],
    [item]: [['speakers: [ana-pop]', 'speakers: [ana-pop, p2]']],
    'case-studies/city-library/ro.md': [['state: draft', 'state: draft\n  translators: [ana-pop, p3]\n  reviewer: p4']],
    'publication.yml': [
      ['editions:\n', 'editions:\n  - id: zero\n    date: "2020-01-01"\n    parts: []\n'],
      ['date: "2021-05-01"', 'date: "2021-05-01"\n    editors: [p5]'],
    ],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:22:13 unknown-person id=p1 suggestion=ana-pop',
    'city-library/ro.md:12:26 unknown-person id=p3 suggestion=ana-pop',
    'city-library/ro.md:13:13 unknown-person id=p4 suggestion=ana-pop',
    'news/open-day/item.yml:12:23 unknown-person id=p2 suggestion=ana-pop',
    'publication.yml:35:15 unknown-person id=p5 suggestion=ana-pop',
  ]);
});

test('funders are checked in studies, programmes and the publication', async () => {
  const found = await findingsOf(fundersExist, {
    [study]: [['funders: [city-council]', 'funders: [city-council, city-counci]']],
    'programmes.yml': [['funders: [city-council]', 'funders: [f2]']],
    'publication.yml': [['funders: [city-council]', 'funders: [f3]']],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:25:25 unknown-funder id=city-counci suggestion=city-council',
    'publication.yml:25:11 unknown-funder id=f3 suggestion=city-council',
    'programmes.yml:7:13 unknown-funder id=f2 suggestion=city-council',
  ]);
});

test('partners, the publisher, programmes, topics and categories are checked', async () => {
  const changes: ContentChanges = {
    [study]: [
      ['[north-library, south-library]', '[x, north-library]'],
      ['programme: reading', 'programme: y'],
      ['topics: [literacy]', 'topics: [literacy, z]'],
    ],
    [item]: [['categories: [event]', 'categories: [event, v]']],
    'publication.yml': [['publisher: north-library', 'publisher: w']],
  };
  const rules = [partnersExist, programmesExist, topicsExist, categoriesExist];
  assert.deepEqual((await Promise.all(rules.map((rule) => findingsOf(rule, changes)))).flat(), [
    'city-library/study.yml:11:12 unknown-partner id=x suggestion=north-library, south-library',
    'publication.yml:21:12 unknown-partner id=w suggestion=north-library, south-library',
    'city-library/study.yml:12:12 unknown-programme id=y suggestion=reading',
    'city-library/study.yml:13:20 unknown-topic id=z suggestion=literacy',
    'news/open-day/item.yml:3:21 unknown-category id=v suggestion=event',
  ]);
});

test('no id counts as unknown if its list could not be read or has an invalid id', async () => {
  const changes = { [study]: [['topics: [literacy]', 'topics: [z]']] } as const;
  for (const topics of ['- id: [', '- id: Big letters\n  names: { en: A }\n', '- names: { en: A }\n', '5\n'])
    assert.deepEqual(await findingsOf(topicsExist, { ...changes, 'topics.yml': topics }), [], topics);
});

test('other faults in a list do not hide unknown ids', async () => {
  const changes = { [study]: [['topics: [literacy]', 'topics: [z]']] } as const;
  assert.deepEqual(await findingsOf(topicsExist, { ...changes, 'topics.yml': [['en: Literacy', 'en: ""']] }), [
    'city-library/study.yml:13:10 unknown-topic id=z suggestion=literacy',
  ]);
});
