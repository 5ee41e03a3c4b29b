import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesExpected } from '../../../src/rules/publication/files.ts';
import { publisherNamed } from '../../../src/rules/publication/publisher.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

test('data and folders that nothing reads are reported, other files are not', async () => {
  const found = await findingsOf(filesExpected, {
    'peopel.yml': '[]',
    'notes.txt': 'x',
    'README.md': 'x',
    'logos/a.svg': '<svg/>',
    'logos/b.svg': '<svg/>',
    'Extra.JSON': '{}',
    'x.yaml': '[]',
    'case-study/a/en.md': 'x',
    'case-study/b/en.md': 'x',
  });
  assert.deepEqual(
    found.map((each) => each.replace(/expected=(.{0,24}).*/, '$1')),
    [
      'Extra.JSON:1:1 file-unexpected publication.yml, words-a',
      'case-study:1:1 file-unexpected case-studies',
      'peopel.yml:1:1 file-unexpected people.yml',
      'x.yaml:1:1 file-unexpected publication.yml, words-a',
    ],
  );
});

test('a publication needs a publisher, unless the schema rejected its value', async () => {
  const publisher = (text: string) =>
    findingsOf(publisherNamed, { 'publication.yml': [['publisher: north-library\n', text]] });
  assert.deepEqual(await publisher('publisher: anyone\n'), []);
  assert.deepEqual(await publisher(''), ['publication.yml:1:1 publisher-missing']);
  assert.deepEqual(await publisher('publisher: [a]\n'), []);
  assert.deepEqual(await publisher('publsher: north-library\n'), []);
});
