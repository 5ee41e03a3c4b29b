import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

export const onLinux = process.platform === 'linux' ? false : 'this system has no /proc, which lists processes';

export interface FoundProcess {
  readonly pid: number;
  readonly isBrowser: boolean;
  readonly isRenderer: boolean;
}

/** The processes whose command line contains a folder. */
export function processesOf(folder: string): FoundProcess[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const command = commandLine(name);
    if (!command.includes(folder)) return [];
    return [
      { pid: Number(name), isBrowser: !command.includes('--type='), isRenderer: command.includes('--type=renderer') },
    ];
  });
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // The process has ended.
    return '';
  }
}

/** The system may need a moment to remove killed processes. */
export async function processesLeft(folder: string): Promise<unknown[]> {
  for (let wait = 0; wait < 50 && processesOf(folder).length > 0; wait += 1) await setTimeout(100);
  return processesOf(folder);
}
