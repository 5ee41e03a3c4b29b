import { globSync } from 'node:fs';
import path from 'node:path';
import { affectedBy } from './imports.ts';

export const projectRoot = path.join(import.meta.dirname, '../..');

/** Files of the project by patterns: from its root, with forward slashes, sorted. */
export const projectFiles = (...patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: projectRoot })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();

/** Absolute paths of all modules of the project. */
export const allCode = (): string[] => projectFiles('{src,test}/**/*.ts').map((file) => path.join(projectRoot, file));

/** What starts a browser or a process, or builds a site. */
const slowImports = ['puppeteer', '@puppeteer/browsers', '@11ty/eleventy', 'node:child_process', 'node:worker_threads'];

/** Tests that take long without any of these. */
const longTests = ['test/fuzz/fuzz.test.ts', 'test/site/recorded-pages.test.ts'];

/**
 * The test files that can start neither browser nor process and build nothing, because none of their modules imports
 * what does. Tests that take long are left out.
 */
export function fastTests(): string[] {
  const importersOf = affectedBy(allCode());
  const slow = new Set(slowImports.flatMap(importersOf).map((file) => path.relative(projectRoot, file)));
  for (const file of longTests) slow.add(path.normalize(file));
  return projectFiles('test/**/*.test.ts').filter((file) => !slow.has(path.normalize(file)));
}
