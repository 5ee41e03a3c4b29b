/**
 * Runs a command and measures its whole process tree from /proc: wall and CPU seconds, and the peak memory of all
 * processes together. Shared pages are counted once, in the process with most of them. Exact figures (PSS) would take
 * more CPU than some of the measured work.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly wall: number;
  readonly cpu: number;
  /** Bytes, of all processes together. */
  readonly peak: number;
  /** Bytes, of the command's own process. */
  readonly ownPeak: number;
}

const interval = 200;
const ticksPerSecond = 100;
const pageBytes = 4096;

/** Throws where the command fails, so that a broken run does not count as a fast one. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const cpu = new Map<number, number>();
  let peak = 0;
  let ownPeak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, sample(child.pid ?? 0, cpu));
    ownPeak = Math.max(ownPeak, residentPages(child.pid ?? 0).resident * pageBytes);
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${said.slice(-2000)}`);
  const ticks = [...cpu.values()].reduce((sum, each) => sum + each, 0);
  return { wall: (performance.now() - start) / 1000, cpu: ticks / ticksPerSecond, peak, ownPeak };
}

/** Notes the CPU time of each process and returns the memory of the tree. */
function sample(root: number, cpu: Map<number, number>): number {
  let own = 0;
  let shared = 0;
  for (const pid of tree(root)) {
    const ticks = cpuTicks(pid);
    if (ticks !== undefined) cpu.set(pid, ticks);
    const { resident, common } = residentPages(pid);
    own += resident - common;
    shared = Math.max(shared, common);
  }
  return (own + shared) * pageBytes;
}

function residentPages(pid: number): { resident: number; common: number } {
  const [, resident = 0, common = 0] = (read(`/proc/${pid}/statm`) ?? '').split(' ').map(Number);
  return { resident, common };
}

function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = Number(statFields(pid)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** The fields of /proc/PID/stat after the name: state, parent, ... */
function statFields(pid: number): string[] | undefined {
  const text = read(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

function cpuTicks(pid: number): number | undefined {
  const fields = statFields(pid);
  return fields && Number(fields[11]) + Number(fields[12]);
}

/** The process may have ended. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
