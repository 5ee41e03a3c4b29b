/** Inspects the pictures that content names: the words of a drawing, the position in a photograph. */
import { createHash } from 'node:crypto';
import { holdsPosition } from '../../documents/position.ts';
import { isSvgFile, refusedPicture, tooManyPixels } from '../../images/refused-picture.ts';
import type { ByteCache } from '../../model/memory/byte-cache.ts';
import { maxPictureBytes } from '../../problems/limits.ts';
import { problem } from '../../problems/problem.ts';
import { findConflicts } from '../../storage/conflicts.ts';
import { codeKey } from '../../storage/machine/code-key.ts';
import { remembered } from '../../storage/memory.ts';
import { type ContentStore, isFault } from '../../storage/store.ts';
import { fileProblem } from '../../storage/store-problems.ts';
import { type PictureFacts, unreadable } from './picture-facts.ts';

/**
 * @param files paths relative to the content folder, of pictures that exist
 * @param kept the facts of drawings that have not changed since
 */
export async function lookIntoPictures(
  store: ContentStore,
  files: readonly string[],
  kept?: ByteCache,
): Promise<Map<string, PictureFacts>> {
  const facts = new Map<string, PictureFacts>();
  for (const file of files)
    facts.set(file, await remembered(store, file, lookIntoPictures, '', () => lookInto(store, file, kept)));
  return facts;
}

async function lookInto(store: ContentStore, file: string, kept: ByteCache | undefined): Promise<PictureFacts> {
  const bytes = await store.read(file, maxPictureBytes);
  if (isFault(bytes)) return unreadable(fileProblem(file, bytes));
  const refused = refusedPicture(file, bytes);
  if (refused) return unreadable(refused);
  if (!isSvgFile(file)) return lookIntoPhotograph(file, bytes);
  const text = new TextDecoder().decode(bytes);
  const [conflict] = findConflicts(file, text);
  return conflict ? unreadable(conflict) : lookIntoSvg(file, text, kept);
}

async function lookIntoPhotograph(file: string, bytes: Uint8Array): Promise<PictureFacts> {
  // Loaded only if there are photographs, because it takes 0.1 s.
  const { default: sharp } = await import('sharp');
  const metadata = await sharp(bytes)
    .metadata()
    .catch((cause: Error) => cause);
  if (metadata instanceof Error) return unreadable(problem('image-unreadable', { file }, {}, metadata));
  const tooLarge = tooManyPixels(file, metadata);
  if (tooLarge) return unreadable(tooLarge);
  const { exif, pages = 1 } = metadata;
  return { isReadable: true, labels: [], hasPosition: exif !== undefined && holdsPosition(exif), frames: pages };
}

async function lookIntoSvg(file: string, svg: string, kept: ByteCache | undefined): Promise<PictureFacts> {
  const key = createHash('sha256')
    .update(`${codeKey('images/svg', 'content/reading')}\0${file}\0${svg}`)
    .digest('hex');
  const known = await kept?.read(key);
  if (known) return JSON.parse(new TextDecoder().decode(known.bytes)) as PictureFacts;
  // Loaded only for new drawings: what reads them takes as long as all texts of a small publication.
  const { drawingFacts } = await import('./drawing-facts.ts');
  const facts = drawingFacts(file, svg);
  // A failed write to the cache only makes the next check slower.
  await kept?.write(key, { bytes: new TextEncoder().encode(JSON.stringify(facts)) }).catch(() => undefined);
  return facts;
}
