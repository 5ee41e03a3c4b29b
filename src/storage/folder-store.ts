import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { FileMemory } from './file-memory.ts';
import { fromHere } from './from-here.ts';
import type { ContentStore, FileFault, FileInfo, Listing } from './store.ts';

/**
 * A store of the files in a folder, as they are now. It reads synchronously, because promises take five times as long
 * for thousands of small files. Names are in composed form (NFC), as people write them. Files whose names macOS has
 * decomposed are found by either form.
 * @param memory where readers may keep results of the folder's files
 */
export function folderStore(folder: string, memory?: FileMemory): ContentStore {
  const root = path.resolve(folder);
  let onDisk: ReadonlyMap<string, string> | undefined;
  const fullPath = (file: string): string => {
    const full = path.join(root, file);
    if (isAscii.test(file) || lstatSync(full, { throwIfNoEntry: false })) return full;
    onDisk ??= namesOnDisk(root);
    return path.join(root, onDisk.get(file.normalize('NFC')) ?? file);
  };
  return {
    name: folder,
    place: (file) => fromHere(path.join(folder, file)),
    list: async () => listFolder(root),
    stat: async (file) => {
      const stats = lstatSync(fullPath(file), { throwIfNoEntry: false });
      return stats && infoOf(stats, memory);
    },
    read: async (file, limit) => readWhole(fullPath(file), limit),
  };
}

function infoOf(stats: Stats, memory: FileMemory | undefined): FileInfo {
  const { ino, size, mtimeMs, ctimeMs } = stats;
  return { kind: kindOf(stats), size, stamp: `${ino} ${size} ${mtimeMs} ${ctimeMs}`, memory };
}

const kindOf = (entry: Stats | Dirent): FileInfo['kind'] =>
  entry.isSymbolicLink() ? 'link' : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';

function readWhole(full: string, limit: number): Uint8Array | FileFault {
  try {
    const stats = lstatSync(full);
    const kind = kindOf(stats);
    if (kind !== 'file') return { fault: kind };
    if (stats.size > limit) return { fault: 'too-large', size: stats.size, limit };
    return readFileSync(full);
  } catch (cause) {
    return faultOf(cause);
  }
}

type Found = readonly [file: string, kind: FileInfo['kind']];

function listFolder(root: string): Listing | FileFault {
  try {
    const found = [...entriesBelow(root, '')];
    const named = (wanted: FileInfo['kind']): string[] =>
      [...new Set(found.flatMap(([file, kind]) => (kind === wanted ? [composed(file)] : [])))].sort();
    const decomposed = found.map(([file]) => file).filter((file) => composed(nameOf(file)) !== nameOf(file));
    return {
      files: named('file'),
      folders: named('folder'),
      links: named('link'),
      others: named('other'),
      ...(decomposed.length > 0 && { decomposed: decomposed.map(composed).sort() }),
    };
  } catch (cause) {
    const { code, path: at = root } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return { fault: 'file' };
    const fault = faultOf(cause);
    return fault.fault === 'unreadable' ? { ...fault, file: relativePath(root, at) } : fault;
  }
}

const isAscii = /^[\x20-\x7e]*$/;
const composed = (name: string): string => (isAscii.test(name) ? name : name.normalize('NFC'));
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The paths on disk of files with decomposed names, by their composed form. */
function namesOnDisk(root: string): ReadonlyMap<string, string> {
  const names = [...entriesBelow(root, '')].map(([file]) => file);
  return new Map(names.flatMap((file) => (composed(file) === file ? [] : [[composed(file), file]])));
}

/** Reads folder by folder: Node's recursive `readdirSync` follows links (24.21). */
function* entriesBelow(root: string, folder: string): Generator<Found> {
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    yield [file, kindOf(entry)];
    if (entry.isDirectory()) yield* entriesBelow(root, file);
  }
}

const relativePath = (root: string, full: string): string => path.relative(root, full).split(path.sep).join('/');

/** The fault for an error about the file itself. Errors about the machine are thrown again. */
function faultOf(cause: unknown): FileFault {
  const { code = '' } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { fault: 'missing' };
  if (ofTheFile.has(code)) return { fault: 'unreadable', cause };
  throw cause;
}

const ofTheFile: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EIO', 'ELOOP', 'ENAMETOOLONG', 'ENXIO', 'EBUSY']);
