import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The fault that is planted at the moment: a module's whole text, and the modules that must be loaded again for it. */
export interface Planted {
  readonly number: number;
  readonly file: string;
  readonly text: string;
  /** Absolute paths of all modules that import the file, directly or not, and of the file. */
  readonly affected: ReadonlySet<string>;
}

const testRunner = pathToFileURL(`${import.meta.dirname}/node-test.ts`).href;
const own = [testRunner, import.meta.url];
const stripped = new Map<string, string>();
let planted: Planted | undefined;

/** From now on, modules that the fault affects are loaded anew under an address of their own. */
export function plant(next: Planted | undefined): void {
  planted = next;
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'node:test') return { url: testRunner, shortCircuit: true };
    const resolved = nextResolve(specifier, context);
    if (!planted || !resolved.url.startsWith('file:') || own.includes(resolved.url)) return resolved;
    const isAffected = planted.affected.has(fileURLToPath(resolved.url));
    return isAffected ? { ...resolved, url: `${resolved.url.split('?')[0]}?mutant=${planted.number}` } : resolved;
  },
  load(url, context, nextLoad) {
    if (!planted || !url.endsWith(`?mutant=${planted.number}`)) return nextLoad(url, context);
    const file = fileURLToPath(url);
    if (!file.endsWith('.ts')) return nextLoad(url, context);
    const source = file === planted.file ? stripTypeScriptTypes(planted.text) : withoutTypes(file);
    return { format: 'module', source, shortCircuit: true };
  },
});

function withoutTypes(file: string): string {
  const known = stripped.get(file) ?? stripTypeScriptTypes(readFileSync(file, 'utf8'));
  stripped.set(file, known);
  return known;
}
