import path from 'node:path';
import { loadContent } from '../../src/check/load.ts';
import { preparePictures } from '../../src/images/prepare.ts';
import type { Pictures } from '../../src/model/picture.ts';
import type { Publication } from '../../src/model/publication.ts';

/** The publication that comes with the builder, with its pictures. Throws where it has none to give. */
export async function demonstration(): Promise<{ readonly publication: Publication; readonly pictures: Pictures }> {
  const { content } = await loadContent(path.resolve(import.meta.dirname, '../../content'));
  if (!content) throw new Error('The demonstration could not be loaded');
  const { pictures } = await preparePictures(content.root, content.publication);
  return { publication: content.publication, pictures };
}
