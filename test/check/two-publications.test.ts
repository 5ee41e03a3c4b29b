import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { openPublication } from '../../src/check/open-publication.ts';
import type { PublicationSource } from '../../src/check/publication-source.ts';
import { createMemory } from '../../src/storage/file-memory.ts';
import { fileStore } from '../../src/storage/file-store.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import { snapshotStore, takeManifest } from '../../src/storage/snapshot-store.ts';
import { type ContentStore, isFault } from '../../src/storage/store.ts';
import { minimalPublication } from '../helpers/fixture-publication.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const study = 'case-studies/city-library/en.md';

const builderWords = path.join(import.meta.dirname, '../../locales');
const ownWords = [path.join(minimalPublication, 'locales')];

test('one process opens two publications, a draft and a closed edition at the same time', async () => {
  const source = (content: ContentStore, words = ownWords): PublicationSource => ({
    content,
    locales: words.map((folder) => folderStore(folder)),
  });
  const second = path.join(fixtures, 'second-network');
  const published = folderStore(path.join(minimalPublication, 'content'), createMemory());
  const text = await readFile(path.join(minimalPublication, 'content', study), 'utf8');
  const changed = text.replace(/^title: .*$/m, 'title: A title that is still a draft');
  const draft = await overlayStore(fileStore('draft', new Map([[study, changed]])), published);
  const manifest = await takeManifest(published, 1e8);
  assert.ok(!isFault(manifest));
  const sources = [
    source(published),
    source(folderStore(path.join(second, 'content')), [builderWords, path.join(second, 'locales')]),
    source(draft),
    source(snapshotStore(draft, manifest)),
    source(snapshotStore(published, manifest)),
  ];
  const [first, other, drafted, falsified, closed] = await Promise.all(sources.map((each) => openPublication(each)));
  const titleIn = (opened: typeof first): string | undefined =>
    opened?.open?.editions[0]?.studies.find(({ slug }) => slug === 'city-library')?.title.text;
  assert.deepEqual(first?.problems, []);
  const before = titleIn(first);
  assert.ok(before && !before.includes('draft'));
  assert.equal(titleIn(drafted), 'A title that is still a draft');
  assert.equal(titleIn(closed), before);
  assert.notEqual(other?.open?.publication.id, first?.open?.publication.id);
  assert.deepEqual(
    falsified?.problems.filter(({ code }) => code === 'file-changed').map(({ file }) => file),
    [study],
  );
  // What was read of the draft is not remembered for what is published.
  assert.equal(titleIn(await openPublication(source(published))), before);
});
