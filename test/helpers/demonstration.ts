import path from 'node:path';
import { loadContent } from '../../src/check/load.ts';
import { preparePictures } from '../../src/images/prepare.ts';
import type { Pictures } from '../../src/model/picture.ts';
import type { Publication } from '../../src/model/publication.ts';
import { folderStore } from '../../src/storage/folder-store.ts';

/** The demonstration publication with its pictures. Throws where it cannot be loaded. */
export async function demonstration(): Promise<{ readonly publication: Publication; readonly pictures: Pictures }> {
  const store = folderStore(path.resolve(import.meta.dirname, '../../content'));
  const { content } = await loadContent(store);
  if (!content) throw new Error('The demonstration could not be loaded');
  const { pictures } = await preparePictures(store, content.publication);
  return { publication: content.publication, pictures };
}
