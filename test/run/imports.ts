import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a module imports while the program runs: absolute paths of the project's own modules, names of packages. */
export function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
  const found = code.matchAll(/(?:\bfrom|\bimport\(|^import)\s*'([^']+)'/gm);
  return [...found].map(([, name = '']) => (name.startsWith('.') ? path.resolve(path.dirname(file), name) : name));
}

/** Finds the modules that a change of a file affects: the file and all that import it, directly or not. */
export function affectedBy(files: readonly string[]): (file: string) => string[] {
  const importers = new Map<string, string[]>();
  for (const file of files)
    for (const target of importsOf(file)) importers.set(target, [...(importers.get(target) ?? []), file]);
  return (file) => {
    const found = new Set([file]);
    for (const each of found) for (const importer of importers.get(each) ?? []) found.add(importer);
    return [...found];
  };
}
