import { readFileSync } from 'node:fs';

/** Identifies a process, also against a later one with the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, as Linux counts; undefined on other systems. */
  readonly start?: string | undefined;
}

export const ownMark = (): ProcessMark => ({ pid: process.pid, start: startOf(process.pid) });

/** Whether the process still runs. */
export function isRunning({ pid, start }: ProcessMark): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    // The process of another user exists, but may not be signalled.
    if ((cause as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return start === undefined || now === undefined || now === start;
}

/** The 22nd field of `stat`; the second, in brackets, may contain spaces. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    // The system is not Linux, or the process does not exist.
    return undefined;
  }
}
