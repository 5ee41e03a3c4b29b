import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `src`, with slashes. */
export const source = path.resolve(import.meta.dirname, '../../src');

export interface Import {
  /** Paths below `src`, with slashes. `to` is the name of a module, such as `node:fs`, where it is no file. */
  readonly from: string;
  readonly to: string;
}

/** Every code file below `src`. */
export const codeFiles = (): string[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.[jt]s$/.test(file))
    .sort();

/** Every import of a file below `src`, of values and of types alike. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  return specifiersIn(text).map((name) => ({
    from: file,
    to: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
  }));
}

/** What a file imports, in the order of its text: `import ... from`, `export ... from`, `import(...)`, `import '...'`. */
export function specifiersIn(text: string): string[] {
  const forms = [/^(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm, /\bimport\s*\(\s*['"]([^'"]+)['"]/g];
  const alone = /^import\s*['"]([^'"]+)['"]/gm;
  const found = [...forms, alone].flatMap((form) => [...text.matchAll(form)]);
  return found.sort((one, other) => one.index - other.index).flatMap((match) => match[1] ?? []);
}

export const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');
