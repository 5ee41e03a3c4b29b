/**
 * Runs the tests, and says at the end what was not tested and why: `node test/run/run.ts [--fast] [FILE...]`.
 * `--fast` leaves out whatever starts a browser or a process. Where `CI` is set, a test that needs a tool which the
 * machine lacks makes the run fail.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { fastTests, projectFiles, projectRoot } from './test-files.ts';
import { isAllowed, listUntested, type Untested } from './untested.ts';

const { values, positionals } = parseArgs({ options: { fast: { type: 'boolean' } }, allowPositionals: true });
const all = projectFiles('test/**/*.test.ts');
const chosen = positionals.length > 0 ? positionals : values.fast ? fastTests() : all;
const folder = await mkdtemp(path.join(tmpdir(), 'compendium-tests-'));
// Fast tests share one process: to start one for each file takes longer than the tests.
const fast = new Set(fastTests());
const runs = [
  {
    name: 'slow',
    files: chosen.filter((file) => !fast.has(file)),
    lanes: `--test-concurrency=${availableParallelism()}`,
  },
  { name: 'fast', files: chosen.filter((file) => fast.has(file)), lanes: '--test-isolation=none' },
].filter(({ files }) => files.length > 0);

const codes = await Promise.all(runs.map(runTests));
const code = codes.find((each) => each !== 0) ?? 0;
const untested = (await Promise.all(runs.map(({ name }) => readFile(path.join(folder, name), 'utf8'))))
  .flatMap((list) => list.split('\n').filter(Boolean))
  .map((line): Untested => JSON.parse(line));
await rm(folder, { recursive: true });
process.stdout.write(`${listUntested(untested, all.length - chosen.length)}\n`);
const isRefused = Boolean(process.env.CI) && untested.some((each) => !isAllowed(each));
if (isRefused) process.stderr.write('CI is set: a test that cannot run is a failure.\n');
process.exitCode = code === 0 && isRefused ? 1 : code;

/** The output of a run is written when its tests have ended if another run writes at the same time. */
async function runTests({ name, files, lanes }: (typeof runs)[number]): Promise<number> {
  const reporters = [
    ['spec', 'stdout'],
    [path.join(import.meta.dirname, 'untested-reporter.ts'), path.join(folder, name)],
  ].flatMap(([reporter, where]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${where}`]);
  const isShown = name === runs[0]?.name;
  const child = spawn(process.execPath, ['--test', lanes, ...reporters, ...files], {
    cwd: projectRoot,
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'inherit'],
    // Code is compiled once for all processes.
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(projectRoot, '.cache/tests') },
  });
  const output = isShown ? '' : text(child.stdout as Readable);
  const exit = await new Promise<number>((resolve, reject) =>
    child.on('error', reject).on('close', (exitCode) => resolve(exitCode ?? 1)),
  );
  process.stdout.write(await output);
  return exit;
}
