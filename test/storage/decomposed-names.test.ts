import assert from 'node:assert/strict';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { folderStore } from '../../src/storage/folder-store.ts';
import { isFault } from '../../src/storage/store.ts';
import { changedPublication, checkFolder, replaceIn } from '../helpers/fixture-publication.ts';

const folder = 'content/case-studies/city-library';
const name = 'plan-bibliotecă-Ї.svg';
const forms = ['NFC', 'NFD'] as const;

for (const inFile of forms)
  for (const inText of forms) {
    test(`a picture whose name is ${inFile} on the disk is found by its ${inText} name`, async (context) => {
      const root = await changedPublication(context, {
        write: {
          [`${folder}/study.yml`]: await replaceIn(`${folder}/study.yml`, ['plan.svg', name.normalize(inText)]),
        },
      });
      const images = path.join(root, folder, 'images');
      await rename(path.join(images, 'plan.svg'), path.join(images, name.normalize(inFile)));
      const { problems } = await checkFolder(root);
      assert.deepEqual(
        problems.map(({ code, file }) => [code, file]),
        inFile === 'NFC' ? [] : [['file-name-decomposed', `case-studies/city-library/images/${name.normalize('NFC')}`]],
      );
    });
  }

test('a store that was not listed finds a file below folders with decomposed names', async (context) => {
  const root = await changedPublication(context, {});
  const target = path.join(root, 'content', 'Țară'.normalize('NFD'));
  await mkdir(target);
  await rename(path.join(root, 'content/people.yml'), path.join(target, 'știri.yml'.normalize('NFD')));
  const store = folderStore(path.join(root, 'content'));
  const read = await store.read('Țară/știri.yml', 10_000);
  assert.ok(!isFault(read) && read.length > 0);
  assert.equal((await store.stat('Țară/știri.yml'))?.kind, 'file');
  assert.deepEqual(await store.read('Țară/altele.yml', 10_000), { fault: 'missing' });
});
