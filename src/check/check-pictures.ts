/**
 * Decodes the pictures as a build does, so that a check finds all pictures that a build would refuse. Encoded
 * photographs are stored for the build, and a picture that is already known is not decoded again.
 */
import { createHash } from 'node:crypto';
import type { Content } from '../content/content.ts';
import { picturePaths } from '../images/picture-paths.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import { maxPictureBytes } from '../problems/limits.ts';
import type { Problem } from '../problems/problem.ts';
import { codeKey } from '../storage/machine/code-key.ts';
import { type ContentStore, isFault } from '../storage/store.ts';

/** @returns problems with pictures, except those that already have a problem */
export async function checkPictures(store: ContentStore, content: Content, cache: ByteCache): Promise<Problem[]> {
  const existing = new Set(content.files);
  const files = picturePaths(content.publication).filter(
    (file) => existing.has(file) && content.pictures.get(file)?.fault === undefined,
  );
  const problems: Problem[] = [];
  for (const file of files) {
    const key = await keyOf(store, file);
    if (key !== undefined && (await cache.read(key))) continue;
    // Loaded only for new pictures.
    const { preparePicture } = await import('../images/prepare.ts');
    const made = await preparePicture(store, file, cache);
    if ('code' in made) problems.push(made);
    // A failed write to the cache only makes the next check slower.
    else if (key !== undefined) await cache.write(key, { bytes: new Uint8Array() }).catch(() => undefined);
  }
  return problems;
}

async function keyOf(store: ContentStore, file: string): Promise<string | undefined> {
  const bytes = await store.read(file, maxPictureBytes);
  if (isFault(bytes)) return undefined;
  return createHash('sha256')
    .update(`decoded\0${codeKey('images')}\0${file}\0`)
    .update(bytes)
    .digest('hex');
}
