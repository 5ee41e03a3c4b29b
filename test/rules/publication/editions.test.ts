import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  listedStudiesCurrent,
  listedStudiesExist,
  studiesListed,
  studiesListedOnce,
} from '../../../src/rules/publication/editions.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const file = 'publication.yml';
const title = 'title: { en: A, ro: A, uk: A, el: A }';
const older = (studies: string) =>
  [
    'editions:\n',
    `editions:\n  - id: older\n    date: "2020-05-01"\n    parts:\n      - ${title}\n        studies: [reading-room]\n      - ${title}\n        studies: ${studies}\n`,
  ] as const;
const current = (studies: string) => ['[city-library, reading-room]', studies] as const;

test('studies that editions and news name must exist', async () => {
  assert.deepEqual(
    await findingsOf(listedStudiesExist, {
      [file]: [older('[city-library, gone]'), current('[city-library, reading-rooms]')],
      'news/open-day/item.yml': [['studies: [city-library]', 'studies: [city-library, other]']],
    }),
    [
      'publication.yml:36:33 unknown-study id=gone suggestion=city-library, reading-room',
      'publication.yml:45:33 unknown-study id=reading-rooms suggestion=reading-room',
      'news/open-day/item.yml:4:25 unknown-study id=other suggestion=city-library, reading-room',
    ],
  );
});

test('a withdrawn study may not be in the current edition, but in past ones', async () => {
  const withdrawn = { 'case-studies/city-library/study.yml': [['status: current', 'status: withdrawn']] } as const;
  const changes = { [file]: [older('[city-library]')], ...withdrawn } as const;
  assert.deepEqual(await findingsOf(listedStudiesCurrent, changes), [
    'publication.yml:45:19 study-withdrawn-listed id=city-library',
  ]);
  assert.deepEqual(
    await findingsOf(listedStudiesCurrent, {
      ...withdrawn,
      [file]: [older('[city-library]'), current('[reading-room]')],
    }),
    [],
  );
});

test('an edition may list a study only once; the second place is reported', async () => {
  const changes = {
    [file]: [older('[city-library, reading-room]'), current('[city-library, city-library, city-library]')],
  } as const;
  assert.deepEqual(await findingsOf(studiesListedOnce, changes), [
    'publication.yml:36:33 study-listed-twice id=city-library edition=older',
  ]);
});

test('every current study must be in an edition', async () => {
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library]')] }), [
    'reading-room:1:1 study-unlisted',
  ]);
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library]'), older('[]')] }), []);
  const notCurrent = { 'case-studies/reading-room/study.yml': [['status: current', 'status: withdrawn']] } as const;
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library]')], ...notCurrent }), []);
});

test('a study may be the one that an edition names wrongly, so it is not reported as unlisted', async () => {
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library, reding-room]')] }), []);
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library, Reading_Room]')] }), []);
  assert.deepEqual(await findingsOf(studiesListed, { [file]: [current('[city-library, wholly-other]')] }), [
    'reading-room:1:1 study-unlisted',
  ]);
  const text = '---\ntitle: A\nsummary: B\n---\n';
  assert.deepEqual(await findingsOf(studiesListed, { 'case-studies/A_B/en.md': text }), []);
  assert.deepEqual(await findingsOf(studiesListed, { 'case-studies/a-3/en.md': text }), ['a-3:1:1 study-unlisted']);
});
