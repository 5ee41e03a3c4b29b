import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsUnique } from '../../../src/rules/facts/ids.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const study = 'case-studies/city-library/study.yml';
const again = (list: string, entry: string, fields: string) =>
  [`${list}:\n${entry}`, `${list}:\n${entry}${fields}`] as const;

test('the second of two equal ids is reported, in every list of a study', async () => {
  const found = await findingsOf(idsUnique, {
    [study]: [
      again('changes', '  - date: "2021-04-01"\n    id: corrected\n', '  - { date: "2021-04-02", id: corrected }\n'),
      again('indicators', '  - id: readers\n', '    value: 1\n  - id: readers\n'),
      again('images', '  - id: plan\n', '    file: a.svg\n  - id: plan\n'),
      again('links', '  - id: website\n', '    url: https://a.example\n  - id: website\n'),
      again('documents', '  - id: handout\n', '    file: a.pdf\n  - id: handout\n'),
    ],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:32:9 id-duplicate id=plan list=images',
    'city-library/study.yml:21:9 id-duplicate id=readers list=indicators',
    'city-library/study.yml:39:9 id-duplicate id=website list=links',
    'city-library/study.yml:44:9 id-duplicate id=handout list=documents',
    'city-library/study.yml:10:31 id-duplicate id=corrected list=changes',
  ]);
});

test('ids of lists, editions and languages must be unique; two lists may have the same id', async () => {
  const found = await findingsOf(idsUnique, {
    'publication.yml': [
      ['- code: ro\n', '- code: ro\n  - code: en\n'],
      ['editions:\n', 'editions:\n  - id: first\n    date: "2020-01-01"\n    parts: []\n'],
    ],
    'people.yml':
      '- { id: ana-pop, given: Ana, family: Pop }\n- { id: north-library, given: B, family: C }\n- { id: ana-pop, given: D, family: E }\n- { id: ana-pop, given: F, family: G }\n',
  });
  assert.deepEqual(found, [
    'people.yml:3:9 id-duplicate id=ana-pop list=people.yml',
    'people.yml:4:9 id-duplicate id=ana-pop list=people.yml',
    'publication.yml:34:9 id-duplicate id=first list=editions',
    'publication.yml:6:11 id-duplicate id=en list=languages',
  ]);
});
