import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuildOptions } from '../../src/build/options.ts';
import { planOutput } from '../../src/build/plan-output.ts';
import { siteFault } from '../../src/build/site-fault.ts';
import { stopwatch } from '../../src/build/stopwatch.ts';
import { ProblemError, problem } from '../../src/problems/problem.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';

const editions = ['en', 'uk'].map((language) => bookRequest(fixturePublication, language).edition);
const options: BuildOptions = {
  contentDir: 'content',
  localeDirs: [],
  outDir: 'build',
  only: ['pdf', 'epub', 'site'],
  languages: undefined,
  browser: undefined,
  studyFiles: false,
};
const planned = (changes: Partial<BuildOptions>) => {
  const { all, jobs } = planOutput({ ...options, ...changes }, editions);
  const name = ({ path }: { readonly path: string }): string => path.replace('downloads/2026/network-', '');
  return { all: all.map(name), jobs: jobs.map(name) };
};

test('an output has every book; a build makes the requested formats and languages', () => {
  const all = ['en.pdf', 'uk.pdf', 'en.epub', 'uk.epub'];
  assert.deepEqual(planned({}), { all, jobs: all });
  assert.deepEqual(planned({ only: ['epub'] }), { all, jobs: ['en.epub', 'uk.epub'] });
  assert.deepEqual(planned({ languages: ['uk'] }), { all, jobs: ['uk.pdf', 'uk.epub'] });
  assert.deepEqual(planned({ only: ['site'] }), { all, jobs: [] });
});

test('studies have files of their own unless an option turns this off', () => {
  const { studyFiles: _, ...usual } = options;
  const paths = planOutput(usual, editions).all.map(({ path }) => path);
  assert.ok(paths.includes('downloads/studies/reading-en.epub'));
});

test('a special edition is made beside the ordinary ones, or alone if no website is made', () => {
  const special = { paper: 'a5', isLarge: false } as const;
  const all = ['en.pdf', 'uk.pdf', 'en.epub', 'uk.epub', 'a5-en.pdf', 'a5-uk.pdf'];
  assert.deepEqual(planned({ special }), { all, jobs: all });
  assert.deepEqual(planned({ special, only: ['pdf', 'epub'] }), { all, jobs: ['a5-en.pdf', 'a5-uk.pdf'] });
  assert.deepEqual(planned({ special, only: ['pdf'], languages: ['en'] }), {
    all: all.slice(0, 5),
    jobs: ['a5-en.pdf'],
  });
  assert.deepEqual(planned({ special, only: ['epub'] }), { all: all.slice(0, 4), jobs: ['en.epub', 'uk.epub'] });
});

test('a disk fault is a problem of the output; other faults are problems of the site, with their first cause in one line', () => {
  const codeOf = (fault: unknown) => {
    assert.ok(fault instanceof ProblemError);
    return fault.problems.map(({ code, params, cause }) => [code, params, cause])[0];
  };
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  assert.deepEqual(codeOf(siteFault(full, 'build')), ['disk-full', { path: 'build' }, full]);
  const known = new ProblemError(problem('site-failed', {}, { detail: 'x' }));
  assert.equal(siteFault(known, 'build'), known);
  const inner = new TypeError('a template\nat a line');
  const wrapped = new Error('rendering', { cause: Object.assign(new Error('twice'), { originalError: inner }) });
  assert.deepEqual(codeOf(siteFault(wrapped, 'build')), ['site-failed', { detail: 'a template' }, wrapped]);
  assert.deepEqual(codeOf(siteFault('words', 'build')), ['site-failed', { detail: 'words' }, 'words']);
  const circle: Error & { cause?: unknown } = new Error('round');
  circle.cause = circle;
  assert.deepEqual(codeOf(siteFault(circle, 'build')), ['site-failed', { detail: 'round' }, circle]);
});

test('each stage is timed from the end of the stage before, in seconds with milliseconds', async () => {
  const clock = stopwatch();
  await new Promise((resolve) => setTimeout(resolve, 60));
  clock.lap('one');
  const early = clock.laps();
  clock.lap('two');
  const { one = 0, two = 1 } = clock.laps();
  assert.ok(one >= 0.05 && one < 30, `${one}`);
  assert.ok(two < one, `${two}`);
  assert.equal(Math.round(one * 1000), one * 1000);
  assert.deepEqual(Object.keys(early), ['one']);
});
