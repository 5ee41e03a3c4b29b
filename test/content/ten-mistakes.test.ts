import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

const study = 'content/case-studies/city-library';

test('a study with ten different mistakes has exactly ten problems on the right lines', async (context) => {
  const facts = await replaceIn(
    `${study}/study.yml`,
    ['kind: case-study', 'kind: story'],
    ['[RO, MD]', '[RO, UK]'],
    ['programme: reading', 'programme: writing'],
    ['end: "2020-11"', 'end: "2019-11"'],
    ['licence: CC-BY-4.0\nfunders', 'licence: CC-BY-NC-4.0\nfunders'],
    ['    credit: North Library\n', ''],
  );
  const english = await replaceIn(
    `${study}/en.md`,
    ['study:reading-room#action', 'study:reading-rom'],
    ['## Results', '##Results'],
    ['[about us](page:about)', '[about us](page:about)[^when]'],
  );
  const romanian = await replaceIn(`${study}/ro.md`, ['summary: Cum și-a deschis biblioteca ușile.\n', '']);
  const folder = await changedPublication(context, {
    write: { [`${study}/study.yml`]: facts, [`${study}/en.md`]: english, [`${study}/ro.md`]: romanian },
  });
  const { problems } = await checkFolder(folder);
  assert.deepEqual(
    problems.map(({ code, file, line, column }) => `${code} ${file?.split('/').at(-1)}:${line}:${column}`),
    [
      'link-dead en.md:27:54',
      'heading-without-space en.md:31:1',
      'note-undefined en.md:33:86',
      'text-missing ro.md:1:1',
      'field-value study.yml:1:7',
      'unknown-country study.yml:10:17',
      'unknown-programme study.yml:12:12',
      'end-before-start study.yml:16:8',
      'licence-incompatible study.yml:24:10',
      'image-credit-missing study.yml:27:9',
    ],
  );
});
