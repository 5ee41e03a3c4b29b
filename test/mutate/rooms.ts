import { fastTests, projectFiles } from '../run/test-files.ts';

/**
 * Tests that hold a room to its contract, of other rooms too. The fast tests in the room's own folder always run; those
 * that make a book or a small site without a browser are named here.
 */
const related: Readonly<Record<string, readonly string[]>> = {
  build: ['test/build/build.test.ts'],
  i18n: ['test/problems/wording.test.ts', 'test/jobs/recorded-inputs.test.ts'],
  jobs: ['test/jobs/epub-books.test.ts'],
  rules: ['test/check/fixtures.test.ts', 'test/content/{fonts,one-mistake,slugs,theme,unread-list}.test.ts'],
};

/** The source files of a room; declarations have no code. */
export const sourcesOf = (room: string): string[] =>
  projectFiles(`src/${room}/**/*.ts`).filter((file) => !file.endsWith('.d.ts'));

/** The tests of a room that start no browser. */
export function testsOf(room: string): string[] {
  const fast = fastTests();
  const own = projectFiles(`test/${room}/**/*.test.ts`).filter((file) => fast.includes(file));
  return [...new Set([...own, ...projectFiles(...(related[room] ?? []))])];
}
