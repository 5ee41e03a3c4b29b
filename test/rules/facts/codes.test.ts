import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countriesExist, licencesKnown, timeZonesExist } from '../../../src/rules/facts/codes.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const study = 'case-studies/city-library/study.yml';

test('an unknown country of a study or partner is reported with the probable one', async () => {
  const found = await findingsOf(countriesExist, {
    [study]: [['[RO, MD]', '[RO, EL, EN, ZZ]']],
    'partners.yml': [['country: MD', 'country: UK']],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:10:17 unknown-country code=EL suggestion=GR',
    'city-library/study.yml:10:21 unknown-country code=EN suggestion=GB',
    'city-library/study.yml:10:25 unknown-country code=ZZ suggestion=AZ',
    'partners.yml:15:12 unknown-country code=UK suggestion=GB',
  ]);
});

const zone = (name: string) => findingsOf(timeZonesExist, { 'news/open-day/item.yml': [['Europe/Bucharest', name]] });

test('a time zone may have any name that Intl understands', async () => {
  for (const name of ['Europe/Bucharest', 'Europe/Kyiv', 'Europe/Kiev', 'UTC', 'Europe/Nicosia'])
    assert.deepEqual(await zone(name), [], name);
  assert.deepEqual(await zone('Europe/Chisinau '), []);
  assert.deepEqual(await zone('Europe/Atens'), [
    'news/open-day/item.yml:8:9 unknown-time-zone zone=Europe/Atens suggestion=Europe/Athens',
  ]);
});

test('licences are checked everywhere: publication, logo, fonts, study, picture, partner, funder', async () => {
  const fonts =
    '  fonts:\n    serif: { family: A, regular: a.ttf, licence: L3 }\n    sans: { family: B, regular: b.ttf, licence: L4 }\n';
  const found = await findingsOf(licencesKnown, {
    'publication.yml': [
      ['licence: CC-BY-4.0', 'licence: CC-BY-4'],
      ['theme:\n', `theme:\n  logo: { file: logo.svg, licence: L2 }\n${fonts}`],
    ],
    [study]: [
      ['licence: CC-BY-4.0\nfunders', 'licence: CC BY 4.0\nfunders'],
      ['credit: North Library\n    licence: CC-BY-4.0', 'credit: North Library\n    licence: L6'],
    ],
    'partners.yml': [['role: lead', 'role: lead\n  logo: { file: a.svg, licence: L7 }']],
    'funders.yml': [['  acknowledgement:', '  emblem: { file: b.svg, licence: L8 }\n  acknowledgement:']],
  });
  assert.deepEqual(
    found.map((each) => each.replace(/suggestion=(.{0,12}).*/, '$1')),
    [
      'publication.yml:22:10 unknown-licence licence=CC-BY-4 CC-BY-4.0',
      'publication.yml:27:36 unknown-licence licence=L2 CC-BY-4.0, C',
      'publication.yml:29:50 unknown-licence licence=L3 CC-BY-4.0, C',
      'publication.yml:30:49 unknown-licence licence=L4 CC-BY-4.0, C',
      'city-library/study.yml:30:14 unknown-licence licence=L6 CC-BY-4.0, C',
      'partners.yml:9:33 unknown-licence licence=L7 CC-BY-4.0, C',
      'funders.yml:7:35 unknown-licence licence=L8 CC-BY-4.0, C',
    ],
  );
});

test('an empty field, or one of another type, is not reported as an unknown licence or country', async () => {
  const empty = {
    [study]: [
      ['licence: CC-BY-4.0\nfunders', 'licence: ""\nfunders'],
      ['[RO, MD]', '5'],
    ],
  } as const;
  assert.deepEqual(await findingsOf(licencesKnown, empty), []);
  assert.deepEqual(await findingsOf(countriesExist, empty), []);
});
