/** A process that runs tests against mutants: it gets orders from `lane.ts` and answers each with one message. */
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { plant } from './load-mutants.ts';
import type { CountedRange, MeasuredFile, MeasureOrder, Order, TryOrder } from './messages.ts';
import { type CollectedTest, takeCollected } from './node-test.ts';

process.on('message', (order: Order) => void answer(order));
// A mutant may fail in something that no test waits for.
process.on('uncaughtException', (fault) => send({ failed: 'outside of tests', detail: String(fault) }));
process.on('unhandledRejection', (fault) => send({ failed: 'outside of tests', detail: String(fault) }));

const send = (message: unknown): void => void process.send?.(message);

async function answer(order: Order): Promise<void> {
  send(order.kind === 'measure' ? await measure(order) : await tryMutant(order));
}

/** Runs each file once and notes what code each of its tests runs. */
async function measure({ files, below, longest }: MeasureOrder): Promise<unknown> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const measured: MeasuredFile[] = [];
  const leftOut: string[] = [];
  for (const file of files) {
    await import(pathToFileURL(file).href);
    const { tests, finish } = takeCollected();
    const loading = await takeRanges(session, below);
    const results: MeasuredFile['tests'][number][] = [];
    for (const test of tests) {
      const first = await timed(test);
      // The first test of a file loads what all need: how long it takes is seen when it runs again.
      const { fault, milliseconds } = first.milliseconds < longest ? first : await timed(test);
      const ranges = await takeRanges(session, below);
      if (fault === undefined && milliseconds < longest) results.push({ name: test.name, milliseconds, ranges });
      else
        leftOut.push(
          fault === undefined
            ? `${test.name} (takes ${Math.round(milliseconds)} ms)`
            : `${test.name} (${fault.split('\n')[0]})`,
        );
    }
    await finish();
    measured.push({ file, loading, tests: results });
  }
  await session.post('Profiler.stopPreciseCoverage');
  return { measured, leftOut };
}

async function timed(test: CollectedTest): Promise<{ fault: string | undefined; milliseconds: number }> {
  const start = performance.now();
  const fault = await faultOf(test);
  return { fault, milliseconds: performance.now() - start };
}

/** What ran since the last call, by file: functions with their nested ranges. */
async function takeRanges(session: Session, below: string): Promise<Record<string, CountedRange[][]>> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ofRoom = result.filter(({ url }) => url.startsWith(below));
  return Object.fromEntries(ofRoom.map(({ url, functions }) => [url, functions.map(({ ranges }) => ranges)]));
}

/** Runs the chosen tests until one fails. */
async function tryMutant({ planted, affected, plan }: TryOrder): Promise<unknown> {
  plant({ ...planted, affected: new Set(affected) });
  try {
    for (const { file, names } of plan) {
      const fault = await runFile(`${pathToFileURL(file).href}?mutant=${planted.number}`, names);
      if (fault) return fault;
    }
    return { passed: true };
  } finally {
    plant(undefined);
  }
}

async function runFile(address: string, names: readonly string[]): Promise<{ failed: string } | undefined> {
  try {
    await import(address);
  } catch {
    takeCollected();
    return { failed: names[0] ?? '' };
  }
  const { tests, finish } = takeCollected();
  const byName = new Map(tests.map((test) => [test.name, test]));
  try {
    for (const name of names) {
      const test = byName.get(name);
      // A test that is gone is noticed: its name came from the code.
      if (!test || (await faultOf(test)) !== undefined) return { failed: name };
    }
    return undefined;
  } finally {
    await finish();
  }
}

const faultOf = (test: CollectedTest): Promise<string | undefined> =>
  test.run().then(
    () => undefined,
    (fault) => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
