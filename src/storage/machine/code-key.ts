import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builderRoot, codeFolder } from '../installation.ts';

const known = new Map<string, string>();

/**
 * SHA-256 of the code in folders of the builder and of the versions of libraries, in hexadecimal digits. Stored results
 * are made again when either changes.
 * @param folders relative to the code: `images/svg`
 */
export function codeKey(...folders: readonly string[]): string {
  const name = folders.join(' ');
  const key = known.get(name) ?? keyOfFiles(codeFolder, folders, readFileSync(path.join(builderRoot, 'package.json')));
  known.set(name, key);
  return key;
}

/** @param libraries the file that names their versions */
export function keyOfFiles(root: string, folders: readonly string[], libraries: Uint8Array): string {
  const hash = createHash('sha256').update(libraries);
  for (const file of folders.flatMap((folder) => codeIn(root, folder)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

const codeIn = (root: string, folder: string): string[] => globSync(`${folder}/**/*.{ts,js}`, { cwd: root }).toSorted();
