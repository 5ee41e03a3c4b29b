import { fastTests, projectFiles } from '../run/test-files.ts';

/** Tests of other rooms that hold a room to its contract. The fast tests in the room's own folder always run. */
const related: Readonly<Record<string, readonly string[]>> = {
  i18n: ['test/problems/wording.test.ts'],
  rules: ['test/check/fixtures.test.ts', 'test/content/{fonts,one-mistake,slugs,theme,unread-list}.test.ts'],
};

/** The source files of a room; declarations have no code. */
export const sourcesOf = (room: string): string[] =>
  projectFiles(`src/${room}/**/*.ts`).filter((file) => !file.endsWith('.d.ts'));

/** The tests of a room that start no browser and build nothing. */
export function testsOf(room: string): string[] {
  const files = projectFiles(`test/${room}/**/*.test.ts`, ...(related[room] ?? []));
  const fast = fastTests();
  return files.filter((file) => fast.includes(file));
}
