import { pathToFileURL } from 'node:url';
import type { MeasuredFile, Ranges, TryOrder } from './worker/messages.ts';

export interface Place {
  /** Absolute path. */
  readonly file: string;
  /** UTF-16 units from the beginning. */
  readonly offset: number;
  /** Absolute paths of the modules that import the file, directly or not. */
  readonly affected: readonly string[];
}

/**
 * The tests that run the code at a place: those that noticed other mutants of the file first, then those of the test
 * file that mirrors it, then the quickest.
 */
export function chooseTests(
  measured: readonly MeasuredFile[],
  { file, offset, affected }: Place,
  killers: ReadonlySet<string>,
): TryOrder['plan'] {
  const url = pathToFileURL(file).href;
  // A module is loaded once, by the first test file that imports it: what runs then is part of every test behind it.
  const isLoaded = measured.some(({ loading }) => reaches(loading, url, offset));
  const isKiller = (name: string): number => (killers.has(name) ? 0 : 1);
  const files = measured.map((each) => {
    const isAll = isLoaded && affected.includes(each.file);
    const tests = each.tests.filter(({ ranges }) => isAll || reaches(ranges, url, offset));
    const ordered = tests.toSorted((a, b) => isKiller(a.name) - isKiller(b.name) || a.milliseconds - b.milliseconds);
    return { file: each.file, tests: ordered };
  });
  const own = file.replace('/src/', '/test/').replace(/\.ts$/, '.test.ts');
  const rankOf = (each: (typeof files)[number]): number => (each.file === own ? 0 : rank(each.tests, killers) + 1);
  return files
    .filter(({ tests }) => tests.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ file: name, tests }) => ({ file: name, names: tests.map((test) => test.name) }));
}

/** The time of all tests in milliseconds; nothing where one of them is known to notice faults. */
const rank = (tests: readonly { name: string; milliseconds: number }[], killers: ReadonlySet<string>): number =>
  tests.some(({ name }) => killers.has(name)) ? 0 : tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/** Of the nested ranges of a function the innermost counts. */
const reaches = (ranges: Ranges, url: string, offset: number): boolean =>
  (ranges[url] ?? []).some(
    (nested) => (nested.findLast((each) => each.startOffset <= offset && offset < each.endOffset)?.count ?? 0) > 0,
  );
