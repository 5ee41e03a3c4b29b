import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityChecksStand } from '../../../src/rules/publication/accessibility.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const check = (format: string, day: string): string =>
  `      ${format}:\n        by: north-library\n        checkedOn: "${day}"\n        languages: [en]\n        standard: wcag-2.2-aa\n`;
const checked = (pdf: string, epub: string) =>
  findingsOf(accessibilityChecksStand, {
    'publication.yml': [
      ['editions:\n', 'editions:\n  - id: zero\n    date: "2019-01-01"\n    parts: []\n'],
      ['date: "2021-05-01"\n', `date: "2021-05-01"\n    accessibility:\n${check('pdf', pdf)}${check('epub', epub)}`],
    ],
  });

test('a check of a book is valid until a study in it is corrected', async () => {
  assert.deepEqual(await checked('2021-04-01', '2021-04-02'), []);
  assert.deepEqual(await checked('2021-03-31', '2021-03-30'), [
    'publication.yml:38:20 accessibility-check-outdated format=PDF checkedOn=2021-03-31 study=city-library updated=2021-04-01',
    'publication.yml:43:20 accessibility-check-outdated format=EPUB checkedOn=2021-03-30 study=city-library updated=2021-04-01',
  ]);
  assert.deepEqual(await checked('2021-04-30', '2021-03-30'), [
    'publication.yml:43:20 accessibility-check-outdated format=EPUB checkedOn=2021-03-30 study=city-library updated=2021-04-01',
  ]);
});
