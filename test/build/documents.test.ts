import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { copyDocuments } from '../../src/build/documents.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('a document is copied to the folder of its study under a plain name', async (context) => {
  const root = await temporaryFolder(context);
  const out = await temporaryFolder(context);
  const study = studyOf('reading', {
    facts: { documents: [{ id: 'plan', file: 'План дій.PDF' }] },
    texts: { en: [{ title: 'T' }, ''] },
  });
  await mkdir(path.join(root, study.folder, 'documents'), { recursive: true });
  await writeFile(path.join(root, study.folder, 'documents', 'План дій.PDF'), 'plan');
  const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: [study.slug] }] };
  await copyDocuments(
    folderStore(root),
    buildLanguageEdition(publicationWith({ studies: [study] }), edition, 'en'),
    out,
  );
  assert.equal(await readFile(path.join(out, 'documents/reading/plan.pdf'), 'utf8'), 'plan');
});
