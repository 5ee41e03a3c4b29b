import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPublication } from '../../src/check/check.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { replaceIn } from '../helpers/fixture-publication.ts';
import { minimalStore } from '../helpers/minimal-publication.ts';

const folder = 'case-studies/city-library';
type Pairs = readonly (readonly [string, string])[];

/** What is found where texts of the one study with a picture are changed. */
async function found(changes: Readonly<Record<string, Pairs>>): Promise<string[]> {
  const texts = await Promise.all(
    Object.entries(changes).map(
      async ([code, pairs]) =>
        [`${folder}/${code}.md`, await replaceIn(`content/${folder}/${code}.md`, ...pairs)] as const,
    ),
  );
  const content = await overlayStore(fileStore('draft', new Map(texts)), minimalStore('content'));
  const { problems } = await checkPublication({ content, locales: [minimalStore('locales')] });
  const ofPictures = problems.filter(({ code }) => code.startsWith('image-'));
  return ofPictures.map(({ code, file }) => `${code} ${file?.split('/').at(-1)}`);
}

const shown: readonly [string, string] = ['![](plan)\n\n', ''];
const alt = '    alt: Plan of the library with one door.\n';

test('a text that does not show a picture needs no words for it', async () => {
  const words: readonly [string, string] = [`images:\n  plan:\n${alt}    labels:\n      door: Door\n`, ''];
  assert.deepEqual(await found({ en: [shown, words] }), []);
});

test('a text that shows it does', async () => {
  assert.deepEqual(await found({ en: [[alt, '']] }), ['image-alt-missing en.md']);
});

test('a picture that no text shows is named once, as unused', async () => {
  assert.deepEqual(await found({ en: [shown], ro: [shown] }), ['image-unused study.yml']);
});
