import { ProblemError } from '../problems/problem.ts';
import { foldersAbove } from './file-store.ts';
import { type ContentStore, isFault, type Listing } from './store.ts';
import { listProblem } from './store-problems.ts';

/**
 * A draft or a submission over published content, without a copy of either. The files of the draft are listed once;
 * when the draft gets more files, make a new store.
 *
 * @param above its files hide those of the same name below
 * @param removed files of the store below that the draft deletes
 * @throws ProblemError where the draft cannot be listed
 */
export async function overlayStore(
  above: ContentStore,
  below: ContentStore,
  removed: ReadonlySet<string> = new Set(),
): Promise<ContentStore> {
  const upper = await above.list();
  if (isFault(upper)) throw new ProblemError(listProblem(above, upper));
  const own = new Set([...upper.files, ...upper.links, ...upper.others]);
  const ownFolders = new Set(upper.folders);
  const isAbove = (file: string): boolean => own.has(file) || ownFolders.has(file);
  const isBelow = (file: string): boolean =>
    !isAbove(file) && !removed.has(file) && !foldersAbove(file).some((each) => own.has(each));
  const layerOf = (file: string): ContentStore | undefined =>
    isAbove(file) ? above : isBelow(file) ? below : undefined;
  return {
    name: below.name,
    place: (file) => (layerOf(file) ?? below).place(file),
    list: async () => {
      const lower = await below.list();
      return isFault(lower) ? lower : joined(upper, lower, isBelow);
    },
    stat: async (file) => layerOf(file)?.stat(file),
    read: async (file, limit) => layerOf(file)?.read(file, limit) ?? { fault: 'missing' },
  };
}

function joined(upper: Listing, lower: Listing, isShown: (file: string) => boolean): Listing {
  const files = lower.files.filter(isShown);
  // As in git, a folder disappears with its last file.
  const held = new Set(lower.files.flatMap(foldersAbove));
  const kept = new Set(files.flatMap(foldersAbove));
  const folders = lower.folders.filter((folder) => isShown(folder) && (!held.has(folder) || kept.has(folder)));
  const both = (one: readonly string[], other: readonly string[]): string[] => [...one, ...other].sort();
  return {
    files: both(upper.files, files),
    folders: both(upper.folders, folders),
    links: both(upper.links, lower.links.filter(isShown)),
    ...((upper.decomposed || lower.decomposed) && {
      decomposed: both(upper.decomposed ?? [], (lower.decomposed ?? []).filter(isShown)),
    }),
    others: both(upper.others, lower.others.filter(isShown)),
  };
}
