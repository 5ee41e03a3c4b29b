import { globSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.join(import.meta.dirname, '../..');

/** Tests of other rooms that hold a room to its contract. The tests in the room's own folder always run. */
const related: Readonly<Record<string, readonly string[]>> = {
  i18n: ['test/problems/wording.test.ts'],
  rules: ['test/content/*.test.ts', 'test/check/fixtures.test.ts'],
};

/** Files below the project, by patterns, with forward slashes. */
const glob = (patterns: readonly string[]): string[] =>
  globSync([...patterns], { cwd: projectRoot })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();

/** The source files of a room; declarations have no code. */
export const sourcesOf = (room: string): string[] =>
  glob([`src/${room}/**/*.ts`]).filter((file) => !file.endsWith('.d.ts'));

/** The fast tests of a room: those that start no browser and build nothing. */
export const testsOf = (room: string): string[] =>
  glob([`test/${room}/**/*.test.ts`, ...(related[room] ?? [])]).filter((file) => !file.endsWith('.slow.test.ts'));

/** Absolute paths of all modules of the project. */
export const allCode = (): string[] => glob(['{src,test}/**/*.ts']).map((file) => path.join(projectRoot, file));
