/**
 * The key of a writer: a hash of its code, all code that it imports, the data files beside that code, and the exact
 * versions of its libraries. Other code may change without changing the key.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builderRoot, codeFolder, findLock } from '../storage/installation.ts';

/** `pdf/write-pdf` -> `src/pdf/write-pdf.ts` in a clone, `dist/pdf/write-pdf.js` in the package. */
const codeFile = (name: string): string => `${path.basename(codeFolder)}/${name}${path.extname(import.meta.filename)}`;

/** Code that writers get as values and do not import. */
const means = ['i18n/translator', 'jobs/recorded-inputs'];

/** Problems are not part of a book, and a book with problems is not cached. */
const isLeftOut = (file: string): boolean => file.startsWith(`${path.basename(codeFolder)}/problems/`);
const entries = {
  pdf: ['pdf/write-pdf', 'printing/launch'],
  epub: ['epub/write-epub'],
} as const;

export interface WriterSources {
  /** Paths below the builder's folder, sorted. */
  readonly files: readonly string[];
  /** Folders in package-lock.json, sorted: `node_modules/markdown-it`. */
  readonly packages: readonly string[];
}

const known = new Map<string, string>();

/** SHA-256 in hexadecimal digits, computed once, because code does not change while a process runs. */
export function writerKey(writer: keyof typeof entries): string {
  const key = known.get(writer) ?? readWriterKey(writer);
  known.set(writer, key);
  return key;
}

/** The key of the code as it is now. */
export function readWriterKey(writer: keyof typeof entries): string {
  const { files, packages } = sourcesOf(writer);
  const hash = createHash('sha256').update(process.version);
  const locked = readLock();
  for (const file of files) {
    const bytes = readFileSync(path.join(builderRoot, file));
    hash.update(`\u0000${file}\u0000${bytes.length}\u0000`).update(bytes);
  }
  // Without a lock file the exact versions in package.json must do.
  if (packages.length === 0) hash.update(readFileSync(path.join(builderRoot, 'package.json')));
  for (const folder of packages) hash.update(`\u0000${folder} ${locked[folder]?.version} ${locked[folder]?.integrity}`);
  return hash.digest('hex');
}

export function sourcesOf(writer: keyof typeof entries): WriterSources {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || isLeftOut(file)) return;
    files.add(file);
    if (!/\.[jt]s$/.test(file)) return;
    const code = readFileSync(path.join(builderRoot, file), 'utf8');
    for (const name of importsIn(code)) {
      if (name.startsWith('.')) visit(path.posix.join(path.posix.dirname(file), name));
      else if (!name.startsWith('node:')) packages.add(packageOf(name));
    }
    if (code.includes('import.meta')) for (const beside of readBeside(path.posix.dirname(file))) files.add(beside);
  };
  for (const name of [...means, ...entries[writer]]) visit(codeFile(name));
  return { files: [...files].sort(), packages: withDependencies(packages) };
}

/** Imports without types, which do not exist at run time. */
const imported = /^(?:import|export)\s(?!type\b)[^'";=]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
/** Packages whose files are found by name. */
const looked = /\bfrom: '(@[^']+)'|\bresolve\('([a-z@][^']*)'\)|\bcreateRequire\(import\.meta\.url\)\('([^']+)'\)/g;

const importsIn = (code: string): string[] =>
  [...code.matchAll(imported), ...code.matchAll(looked)].flatMap(([, ...names]) => names.filter((name) => name));

/** Files that code reads from its own folder: style sheets, data. */
const readBeside = (folder: string): string[] =>
  globSync('**/*', { cwd: path.join(builderRoot, folder), withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.([jt]s|map)$/.test(entry.name))
    .map((entry) => path.relative(builderRoot, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

/** `@scope/name/file.js` -> `@scope/name` */
const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Lock = Readonly<Record<string, Locked>>;

let lock: Lock | undefined;

function readLock(): Lock {
  const { file } = findLock();
  lock ??= (JSON.parse(readFileSync(file, 'utf8')) as { packages?: Lock }).packages ?? {};
  return lock;
}

/** The packages with all their dependencies, resolved as Node does. */
function withDependencies(names: ReadonlySet<string>): string[] {
  const locked = readLock();
  const found = new Set<string>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from, locked);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    const { dependencies, optionalDependencies } = locked[folder] ?? {};
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) visit(needed, folder);
  };
  for (const name of names) visit(name, findLock().from);
  return [...found].sort();
}

/** The nearest folder with the package; undefined where it is not installed. */
function folderOf(name: string, from: string, locked: Lock): string | undefined {
  const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (locked[here]) return here;
  if (from === '') return undefined;
  const above = from.lastIndexOf('/node_modules/');
  return folderOf(name, above < 0 ? '' : from.slice(0, above), locked);
}
