import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizedMapsOf } from '../../../src/rules/texts/localized-maps.ts';
import { changedContent } from '../../helpers/changed-content.ts';

test('maps of languages are found in publication.yml and in every list, each with its field name', async () => {
  const content = await changedContent({
    'publication.yml': [
      [
        'theme:\n',
        'shortTitle: { en: Net }\ntheme:\n  logo: { file: b.svg, licence: CC0-1.0, alt: { en: A, ro: B } }\n',
      ],
      ['editions:\n', 'editions:\n  - id: zero\n    date: "2019-01-01"\n    parts: []\n'],
    ],
    'people.yml': [
      ['family: Pop', 'family: Pop\n  names: { uk: Ана Поп }\n- given: B\n  family: C\n  names: { el: Γ }'],
    ],
    'partners.yml': [['role: lead', 'role: lead\n  description: { en: Big }']],
  });
  const found = localizedMapsOf(content).map(
    ({ file, path, label, codes, isExpectedInAll }) =>
      `${file} ${path.join('/')} ${label} ${codes.join()}${isExpectedInAll ? '' : ' not in all'}`,
  );
  assert.deepEqual(found, [
    'publication.yml title title en,ro,uk,el',
    'publication.yml shortTitle shortTitle en',
    'publication.yml description description en,ro,uk,el',
    'publication.yml theme/logo/alt theme.logo.alt en,ro',
    'publication.yml editions/1/parts/0/title editions.1.parts.0.title en,ro,uk,el',
    'people.yml 0/names ana-pop.names uk not in all',
    'people.yml 1/names 1.names el not in all',
    'partners.yml 0/names north-library.names en,ro,uk,el',
    'partners.yml 0/description north-library.description en',
    'partners.yml 1/names south-library.names en,ro,uk,el',
    'funders.yml 0/names city-council.names en,ro,uk,el',
    'funders.yml 0/acknowledgement city-council.acknowledgement en,ro,uk,el',
    'programmes.yml 0/names reading.names en,ro,uk,el',
    'topics.yml 0/names literacy.names en,ro,uk,el',
    'categories.yml 0/names event.names en,ro,uk,el',
  ]);
});
