/** Kills builds at random moments; what is left must never be half of anything. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BuildReport } from '../../src/build/report.ts';
import { startCli } from '../helpers/run-cli.ts';
import { type Random, randomOf } from './random.ts';

export interface KillOptions {
  /** The folder with the publication. */
  readonly cwd: string;
  /** The temporary folder of the builds. */
  readonly temporary: string;
  readonly kills: number;
  readonly seed: number;
  readonly args: readonly string[];
}

export interface KillResult {
  /** What was wrong after a kill, or after the build that followed. */
  readonly faults: readonly string[];
  /** How many builds were killed; the others had ended before. */
  readonly killed: number;
}

export async function killBuilds({ cwd, temporary, kills, seed, args }: KillOptions): Promise<KillResult> {
  const random = randomOf(seed);
  const place = { cwd, env: { TMPDIR: temporary } };
  const start = performance.now();
  const first = await startCli(['build', ...args], place).ended;
  const whole = performance.now() - start;
  const faults = first.code === 0 ? [] : [`the first build failed: ${first.stdout}${first.stderr}`];
  const names = await readdir(cwd);
  let killed = 0;
  for (let at = 0; at < kills && faults.length === 0; at += 1) {
    const running = startCli(['build', ...args], place);
    await delay(momentIn(whole, random));
    running.child.kill('SIGKILL');
    if ((await running.ended).code === null) killed += 1;
    faults.push(...(await faultsOfOutput(cwd, `after kill ${at}`)));
    // Every few kills the next build mends what several have left.
    if (at % 5 < 4 && at < kills - 1) continue;
    const { code, stdout, stderr } = await startCli(['build', ...args], place).ended;
    if (code !== 0) faults.push(`the build after kill ${at} failed: ${stdout}${stderr}`);
    faults.push(...(await faultsOfOutput(cwd, `after the build after kill ${at}`, true)));
    const left = [...(await readdir(cwd)).filter((name) => !names.includes(name)), ...(await readdir(temporary))];
    if (left.length > 0) faults.push(`left after the build after kill ${at}: ${left.join(', ')}`);
  }
  return { faults, killed };
}

/** Most of the time nothing is swapped: half of the kills come near the end. */
const momentIn = (whole: number, random: Random): number =>
  random.oneIn(2) ? random.integer(whole) : whole * 0.85 + random.integer(whole * 0.25);

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Whether every file is there as its report says. Between two renames there may be no output, and then it is aside. */
async function faultsOfOutput(cwd: string, when: string, mustBe = false): Promise<string[]> {
  const folders = mustBe ? ['build'] : ['build', '.build-old'];
  const there = await Promise.all(folders.map((folder) => stat(path.join(cwd, folder)).catch(() => undefined)));
  const folder = folders.find((_, at) => there[at] !== undefined);
  if (folder === undefined) return [`${when} there is no output`];
  const report = JSON.parse(await readFile(path.join(cwd, folder, 'build-report.json'), 'utf8')) as BuildReport;
  const wrong: string[] = [];
  for (const file of report.files) {
    const bytes = await readFile(path.join(cwd, folder, file.path)).catch(() => undefined);
    const digest = bytes && createHash('sha256').update(bytes).digest('hex');
    if (digest !== file.sha256) wrong.push(`${when} ${file.path} is not as the report says`);
  }
  return wrong;
}
