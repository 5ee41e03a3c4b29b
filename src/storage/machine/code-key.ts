import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builderRoot, codeFolder } from '../installation.ts';

const known = new Map<string, string>();

/**
 * SHA-256 of the code in a folder of the builder and of the versions of libraries, in hexadecimal digits: what is kept
 * is made again when either changes.
 * @param folder relative to the code: `images/svg`
 */
export function codeKey(folder: string): string {
  const key = known.get(folder) ?? readKey(path.join(codeFolder, folder));
  known.set(folder, key);
  return key;
}

function readKey(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(path.join(builderRoot, 'package.json')));
  for (const file of globSync('**/*.{ts,js}', { cwd: folder }).toSorted())
    hash.update(`\0${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}
