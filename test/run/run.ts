/**
 * Runs the tests, and says at the end what was not tested and why: `node test/run/run.ts [--fast] [FILE...]`.
 * `--fast` leaves out whatever starts a browser or a process. Where `CI` is set, a test that needs a tool which the
 * machine lacks makes the run fail.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fastTests, projectFiles, projectRoot } from './test-files.ts';
import { isAllowed, listUntested, type Untested } from './untested.ts';

const { values, positionals } = parseArgs({ options: { fast: { type: 'boolean' } }, allowPositionals: true });
const all = projectFiles('test/**/*.test.ts');
const chosen = positionals.length > 0 ? positionals : values.fast ? fastTests() : all;
const folder = await mkdtemp(path.join(tmpdir(), 'compendium-tests-'));
const list = path.join(folder, 'untested');

const code = await runTests(chosen);
const untested = (await readFile(list, 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line): Untested => JSON.parse(line));
await rm(folder, { recursive: true });
process.stdout.write(`${listUntested(untested, all.length - chosen.length)}\n`);
const isRefused = Boolean(process.env.CI) && untested.some((each) => !isAllowed(each));
if (isRefused) process.stderr.write('CI is set: a test that cannot run is a failure.\n');
process.exitCode = code === 0 && isRefused ? 1 : code;

function runTests(files: readonly string[]): Promise<number> {
  const reporters = [
    ['spec', 'stdout'],
    [path.join(import.meta.dirname, 'untested-reporter.ts'), list],
  ].flatMap(([reporter, where]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${where}`]);
  // Fast tests share one process: to start one for each file takes longer than the tests.
  const lanes = values.fast ? '--test-isolation=none' : `--test-concurrency=${availableParallelism()}`;
  const child = spawn(process.execPath, ['--test', lanes, ...reporters, ...files], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (exit) => resolve(exit ?? 1)));
}
