import { readFileSync } from 'node:fs';
import path from 'node:path';

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

/** Absolute paths of what a module imports from the project itself. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\(?)\s*['"](\.[^'"]+)['"]/g)].map(([, specifier = '']) =>
    path.resolve(path.dirname(file), specifier),
  );
