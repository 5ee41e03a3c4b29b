import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { affectedBy } from '../run/imports.ts';
import { allCode, projectRoot } from '../run/test-files.ts';
import { chooseTests } from './choose-tests.ts';
import { applyMutant, type Mutant } from './plant.ts';
import { type Lane, openLane } from './worker/lane.ts';
import type { MeasuredFile, TryOrder } from './worker/messages.ts';

/** Who noticed a mutant; nobody where it survived. */
export type Verdict = 'tests' | 'time' | 'compiler' | 'nobody';

export interface Trials {
  readonly tried: Tried[];
  /** Tests that no mutant was tried with, each with the reason. */
  readonly leftOut: readonly string[];
}

export interface Tried {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

const longestMeasure = 600_000;
/** A mutant may loop for ever; a busy machine takes a few times as long as it did before. */
const limitOf = (milliseconds: number): number => 15_000 + 8 * milliseconds;

export interface Trial {
  readonly room: string;
  readonly mutants: readonly Mutant[];
  readonly testFiles: readonly string[];
  /** How many processes run side by side. */
  readonly lanes: number;
  /** Milliseconds: tests that take longer are not run against mutants. */
  readonly longest: number;
}

/** Runs tests against each mutant. Files stay as they are: mutants exist only in memory. */
export async function tryMutants(
  { room, mutants, testFiles, lanes, longest }: Trial,
  report: (tried: Tried) => void,
): Promise<Trials> {
  const open = Array.from({ length: Math.min(lanes, mutants.length) }, () => openLane(projectRoot));
  try {
    const { measured, leftOut } = await measureTests(open[0] ?? openLane(projectRoot), { room, testFiles, longest });
    const judge = judgeWith(measured);
    const results: Tried[] = [];
    const queue = mutants.entries();
    const work = async (lane: Lane): Promise<void> => {
      for (const [at, mutant] of queue) {
        const tried = { mutant, verdict: await judge(lane, mutant, at) };
        results[at] = tried;
        report(tried);
      }
    };
    await Promise.all(open.map(work));
    return { tried: results, leftOut };
  } finally {
    for (const lane of open) lane.close();
  }
}

async function measureTests(lane: Lane, { room, testFiles, longest }: Pick<Trial, 'room' | 'testFiles' | 'longest'>) {
  const files = testFiles.map((file) => path.join(projectRoot, file));
  const below = pathToFileURL(path.join(projectRoot, 'src', room)).href;
  const answer = await lane.ask({ kind: 'measure', files, below, longest }, longestMeasure);
  if (answer && 'measured' in answer) return answer;
  const detail = answer && 'failed' in answer ? `${answer.failed}\n${answer.detail}` : 'no answer';
  throw new Error(`The tests cannot be measured: ${detail}`);
}

function judgeWith(
  measured: readonly MeasuredFile[],
): (lane: Lane, mutant: Mutant, number: number) => Promise<Verdict> {
  const affected = affectedBy(allCode());
  const killersOf = new Map<string, Set<string>>();
  const timeOf = new Map(
    measured.flatMap(({ file, tests }) => tests.map(({ name, milliseconds }) => [`${file} ${name}`, milliseconds])),
  );
  const timeFor = (plan: TryOrder['plan']): number =>
    plan
      .flatMap(({ file, names }) => names.map((name) => timeOf.get(`${file} ${name}`) ?? 0))
      .reduce((a, b) => a + b, 0);
  return async (lane, mutant, number) => {
    const file = path.join(projectRoot, mutant.file);
    const killers = killersOf.get(file) ?? new Set();
    killersOf.set(file, killers);
    const modules = affected(file);
    const plan = chooseTests(measured, { file, offset: mutant.start, affected: modules }, killers);
    if (plan.length === 0) return 'nobody';
    const text = applyMutant(readFileSync(file, 'utf8'), mutant);
    const planted = { number, file, text };
    const answer = await lane.ask({ kind: 'try', planted, affected: modules, plan }, limitOf(timeFor(plan)));
    if (answer === undefined) return 'time';
    if ('failed' in answer) killers.add(answer.failed);
    return 'failed' in answer ? 'tests' : 'nobody';
  };
}
