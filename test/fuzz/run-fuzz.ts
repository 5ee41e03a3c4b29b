/** Runs: each spoils the publication in one to four ways and tries what came of it. */
import { baseFiles } from './base.ts';
import { type FileMap, mutate } from './mutations.ts';
import { randomOf, seedOf } from './random.ts';
import { changedIn, shrink } from './shrink.ts';
import { type Tried, tryFiles } from './try-files.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly first: number;
  readonly runs: number;
  /** Told before each try; making a fault small takes many. */
  readonly onTry?: (run: number) => void;
  /** No further run begins after so many seconds. */
  readonly seconds?: number;
  /** Every so many runs what passes is rendered. */
  readonly renderEvery: number;
  /** CPU in ms that a run may take. */
  readonly most?: number;
}

export interface FoundFault {
  readonly run: number;
  readonly kind: string;
  readonly detail: string;
  /** What is left of the spoiled files, as JSON texts; null for one that is missing. */
  readonly files: Readonly<Record<string, string | null>>;
}

export interface FuzzResult {
  readonly runs: number;
  readonly faults: readonly FoundFault[];
  readonly withErrors: number;
  readonly rendered: number;
  /** CPU in ms: all, and of the slowest run. */
  readonly total: number;
  readonly slowest: number;
}

export function filesOf(seed: number, run: number): FileMap {
  const random = randomOf(seedOf(seed, run));
  const files: FileMap = new Map(baseFiles);
  for (let left = 1 + random.integer(4); left > 0; left -= 1) mutate(files, random);
  return files;
}

export async function fuzz({
  seed,
  first,
  runs,
  onTry,
  seconds = Infinity,
  renderEvery,
  most,
}: FuzzOptions): Promise<FuzzResult> {
  const faults: FoundFault[] = [];
  let [withErrors, rendered, total, slowest] = [0, 0, 0, 0];
  const end = performance.now() + seconds * 1000;
  let run = first;
  for (; run < first + runs && performance.now() < end; run += 1) {
    const files = filesOf(seed, run);
    const render = run % renderEvery === 0;
    const tryThese = (some: FileMap): Promise<Tried> => {
      onTry?.(run);
      return tryFiles(some, render, most);
    };
    const tried = await tryThese(files);
    total += tried.milliseconds;
    slowest = Math.max(slowest, tried.milliseconds);
    if (tried.hasErrors) withErrors += 1;
    if (tried.isRendered) rendered += 1;
    const kinds = new Map(tried.faults.map((each) => [each.kind, each]));
    for (const { kind, detail } of kinds.values()) {
      const isKnown = faults.some((each) => each.kind === kind);
      const isFaulty = async (some: FileMap): Promise<boolean> =>
        (await tryThese(some)).faults.some((each) => each.kind === kind);
      // Of each kind the first is made small.
      const small = isKnown ? files : await shrink(files, isFaulty);
      faults.push({ run, kind, detail, files: isKnown ? {} : shownFiles(small) });
    }
  }
  return { runs: run - first, faults, withErrors, rendered, total, slowest };
}

const shownFiles = (files: FileMap): FoundFault['files'] =>
  Object.fromEntries(
    changedIn(files).map((file) => {
      const bytes = files.get(file);
      return [file, bytes ? Buffer.from(bytes).toString('latin1') : null];
    }),
  );
