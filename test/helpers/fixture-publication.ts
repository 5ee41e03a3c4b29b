import { access, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { type CheckedPublication, checkPublication } from '../../src/check/check.ts';
import { folderSource } from '../../src/check/publication-source.ts';
import { folderStore } from '../../src/storage/folder-store.ts';
import { overlayStore } from '../../src/storage/overlay-store.ts';
import type { ContentStore } from '../../src/storage/store.ts';
import { emptyStore, minimalPublication, minimalStore } from './minimal-publication.ts';
import { temporaryFolder } from './temporary-folder.ts';

export { minimalPublication } from './minimal-publication.ts';

export interface Changes {
  /** Files to add to the minimal publication or to replace, by path: `content/people.yml`, `locales/uk/site.json`. */
  readonly write?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder with files to add or to replace. */
  readonly overlay?: string;
  readonly remove?: readonly string[];
}

/** A copy of the minimal publication with changes. Returns its folder. */
export async function changedPublication(context: TestContext, changes: Changes): Promise<string> {
  const folder = await temporaryFolder(context);
  await cp(minimalPublication, folder, { recursive: true });
  for (const file of changes.remove ?? []) await removeFile(folder, file);
  for (const part of await readdir(changes.overlay ?? folder, { withFileTypes: true })) {
    if (!changes.overlay || !part.isDirectory()) continue;
    await cp(path.join(changes.overlay, part.name), path.join(folder, part.name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const [file, text] of Object.entries(changes.write ?? {})) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

/** Removes a file, and its folder if it is empty then, as git does. */
async function removeFile(root: string, file: string): Promise<void> {
  await rm(path.join(root, file), { recursive: true });
  const parent = path.dirname(path.join(root, file));
  if ((await readdir(parent)).length === 0) await rm(parent, { recursive: true });
}

/** A file of the minimal publication with texts replaced. Throws where a text is missing. */
export async function replaceIn(file: string, ...pairs: readonly (readonly [string, string])[]): Promise<string> {
  const text = await readFile(path.join(minimalPublication, file), 'utf8');
  return pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`${file} does not contain ${from}`);
    return changed.replace(from, to);
  }, text);
}

export const checkFolder = (folder: string): Promise<CheckedPublication> =>
  checkPublication(folderSource(path.join(folder, 'content'), [path.join(folder, 'locales')]));

/**
 * Checks the minimal publication with a folder of files over it, without copies.
 * @param removed files to leave out: `content/people.yml`
 */
export async function checkOverlay(overlay: string, removed: readonly string[]): Promise<CheckedPublication> {
  const layered = async (part: 'content' | 'locales'): Promise<ContentStore> => {
    const below = minimalStore(part);
    const gone = removed.filter((file) => file.startsWith(`${part}/`)).map((file) => file.slice(part.length + 1));
    const isThere = await access(path.join(overlay, part)).then(
      () => true,
      () => false,
    );
    const above = isThere ? folderStore(path.join(overlay, part), undefined) : emptyStore;
    return overlayStore(above, below, new Set(gone));
  };
  return checkPublication({ content: await layered('content'), locales: [await layered('locales')] });
}
