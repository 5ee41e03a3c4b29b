import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licencesFit } from '../../../src/rules/facts/licences.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const own = (licence: string, publication = 'CC-BY-4.0') =>
  findingsOf(licencesFit, {
    'publication.yml': [['licence: CC-BY-4.0', `licence: ${publication}`]],
    'case-studies/city-library/study.yml': [['licence: CC-BY-4.0\nfunders', `licence: ${licence}\nfunders`]],
    'case-studies/reading-room/study.yml': [['licence: CC-BY-4.0', `licence: CC0-1.0`]],
  });
const place = 'city-library/study.yml:24:10';

test('a study under a licence without changes may not be translated', async () => {
  assert.deepEqual(await own('CC-BY-ND-4.0'), [`${place} licence-forbids-translation licence=CC-BY-ND-4.0`]);
  assert.deepEqual(
    await findingsOf(licencesFit, {
      'publication.yml': [['licence: CC-BY-4.0', 'licence: CC-BY-ND-4.0']],
      'case-studies/city-library/study.yml': [['licence: CC-BY-4.0\nfunders', 'licence: CC-BY-ND-4.0\nfunders']],
      'case-studies/reading-room/study.yml': [['licence: CC-BY-4.0', `licence: CC-BY-ND-4.0`]],
      'case-studies/city-library/ro.md': 'removed',
      'case-studies/city-library/ro-MD.md': 'removed',
      'case-studies/reading-room/el.md': 'removed',
    }),
    [],
    'a study in its own language alone, in a collection on the same terms',
  );
});

test('the licence of the collection must allow the licence of each study', async () => {
  assert.deepEqual(await own('CC-BY-SA-4.0'), [
    `${place} licence-incompatible licence=CC-BY-SA-4.0 publication=CC-BY-4.0`,
  ]);
  assert.deepEqual(await own('CC0-1.0'), []);
  assert.deepEqual(await own('CC-BY-SA-4.0', 'CC-BY-SA-4.0'), []);
});

test('an unknown licence is not compared', async () => {
  assert.deepEqual(await own('Own terms'), []);
  assert.deepEqual(await own('CC-BY-NC-4.0', 'Own terms'), []);
});
