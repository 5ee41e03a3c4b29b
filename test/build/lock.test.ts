import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeLock } from '../../src/build/lock.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { isRunning, ownMark } from '../../src/storage/machine/running.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const placeOf = async (context: TestContext): Promise<string> =>
  path.join(await temporaryFolder(context), '.build-lock');

const taken = (file: string) => assert.rejects(takeLock(file, 'build'), isTaken);
const isTaken = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.problems[0]?.code === 'build-running';

/** A process that does nothing, until it is killed. */
async function idle(): Promise<{ readonly pid: number; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  await once(child, 'spawn');
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('nobody else can lock a folder until its lock is released', async (context) => {
  const file = await placeOf(context);
  const lock = await takeLock(file, 'build');
  await taken(file);
  await lock.release();
  await (await takeLock(file, 'build')).release();
  assert.deepEqual(await readdir(path.dirname(file)), []);
});

test('the second build names the process that builds, and since when', async (context) => {
  const file = await placeOf(context);
  const other = await idle();
  const since = '2026-11-30T22:15:00.000Z';
  await writeFile(file, JSON.stringify({ pid: other.pid, host: hostname(), since }));
  const fault = await takeLock(file, 'the/build').catch((cause: unknown) => cause);
  assert.ok(fault instanceof ProblemError);
  const { path: folder, pid, since: shown } = fault.problems[0]?.params ?? {};
  assert.deepEqual([folder, pid, shown], ['the/build', String(other.pid), since]);
  await other.kill();
  await (await takeLock(file, 'build')).release();
});

test('a new process with the number of a dead one does not hold its lock', async (context) => {
  const file = await placeOf(context);
  const mark = ownMark();
  if (mark.start === undefined) return context.skip('this system has no /proc, which says when a process started');
  assert.equal(isRunning(mark), true);
  await writeFile(file, JSON.stringify({ ...mark, start: '1', host: hostname(), since: '' }));
  await (await takeLock(file, 'build')).release();
});

test('an incomplete lock file is ignored after a moment', async (context) => {
  const file = await placeOf(context);
  for (const text of ['', '{"pid":', 'null', '[]', '{"pid":"x"}']) {
    await writeFile(file, text);
    await taken(file);
    await utimes(file, 0, new Date(Date.now() - 10_000));
    await (await takeLock(file, 'build')).release();
    // A clock was set back meanwhile: the mark is of tomorrow.
    await writeFile(file, text);
    await utimes(file, 0, new Date(Date.now() + 10_000));
    await (await takeLock(file, 'build')).release();
  }
});

test('the lock of another machine is valid for a day', async (context) => {
  const file = await placeOf(context);
  const text = JSON.stringify({ pid: 1, host: `not-${hostname()}`, since: '2026-01-01' });
  await writeFile(file, text);
  await taken(file);
  await utimes(file, 0, new Date(Date.now() - 2 * 86_400_000));
  await (await takeLock(file, 'build')).release();
});

test('if many processes find the lock of a dead one, only one gets the folder', async (context) => {
  const file = await placeOf(context);
  await writeFile(file, JSON.stringify({ pid: 99_999_999, host: hostname(), since: '' }));
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(file, 'build')));
  const won = results.filter((each) => each.status === 'fulfilled');
  assert.equal(won.length, 1);
  assert.ok(results.every((each) => each.status === 'fulfilled' || isTaken(each.reason)));
  assert.equal(JSON.parse(await readFile(file, 'utf8')).pid, process.pid);
});
