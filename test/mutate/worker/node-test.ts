/**
 * Takes the place of `node:test` in the process that tries mutants: it collects tests and runs them in this process,
 * as often as wanted, which `node:test` cannot. It has what this project's tests use of it.
 */
type Work = (context: Context) => unknown;
type Options = { readonly skip?: boolean | string };
type Arguments = readonly [name: string, work: Work] | readonly [name: string, options: Options, work: Work];

export interface CollectedTest {
  readonly name: string;
  readonly run: () => Promise<void>;
}

interface Group {
  readonly name: string;
  readonly before: Work[];
  readonly after: Work[];
  isReady: boolean;
}

class Context {
  readonly name: string;
  readonly done: Work[] = [];
  readonly signal = new AbortController().signal;
  constructor(name: string) {
    this.name = name;
  }
  after(work: Work): void {
    this.done.unshift(work);
  }
  skip(): void {}
  diagnostic(): void {}
  async test(...args: Arguments): Promise<void> {
    await runWork(this.name, workOf(args));
  }
}

const rootGroup = (): Group => ({ name: '', before: [], after: [], isReady: false });
let groups: Group[] = [rootGroup()];
let collected: CollectedTest[] = [];

/** The tests that were registered since the last call, and what is to be done when they have run. */
export function takeCollected(): { tests: CollectedTest[]; finish: () => Promise<void> } {
  const [root] = groups;
  const taken = { tests: collected, finish: () => (root ? finishGroup(root) : Promise.resolve()) };
  collected = [];
  groups = [rootGroup()];
  return taken;
}

export function test(...args: Arguments): void {
  const around = [...groups];
  const name = [...around.map((group) => group.name), args[0]].filter(Boolean).join(' > ');
  const run = async (): Promise<void> => {
    for (const group of around) await prepareGroup(group);
    await runWork(name, workOf(args));
  };
  if (!isSkipped(args)) collected.push({ name, run });
}
test.skip = (): void => {};

export function describe(name: string, work: () => void): void {
  groups.push({ ...rootGroup(), name });
  work();
  const group = groups.pop();
  // The last test of the group is followed by what the group leaves behind.
  if (group) groups[0]?.after.unshift(() => finishGroup(group));
}

export const before = (work: Work): void => void groups.at(-1)?.before.push(work);
export const after = (work: Work): void => void groups.at(-1)?.after.push(work);
export const it = test;
export const suite = describe;
export default test;

async function prepareGroup(group: Group): Promise<void> {
  if (group.isReady) return;
  group.isReady = true;
  for (const work of group.before) await work(new Context(group.name));
}

async function finishGroup(group: Group): Promise<void> {
  for (const work of group.after.splice(0)) await work(new Context(group.name));
}

async function runWork(name: string, work: Work): Promise<void> {
  const context = new Context(name);
  try {
    await work(context);
  } finally {
    for (const each of context.done) await each(context);
  }
}

const workOf = (args: Arguments): Work => (args.length === 3 ? args[2] : args[1]);
const isSkipped = (args: Arguments): boolean => args.length === 3 && Boolean(args[1].skip);
