import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const cli = path.resolve(import.meta.dirname, '../../bin/compendium.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliPlace {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real program as a user does, in English unless the test says otherwise. */
export const runCli = (args: readonly string[], place: CliPlace): Promise<CliResult> => startCli(args, place).ended;

export interface RunningCli {
  readonly child: ChildProcess;
  readonly ended: Promise<CliResult>;
  /** Resolves with the output so far when a line contains the text. */
  until(text: string): Promise<string>;
}

/** Starts the real program, so that the test can watch and stop it. */
export function startCli(args: readonly string[], { cwd, env = {} }: CliPlace): RunningCli {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let check: () => void = () => undefined;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    check();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
    check();
  });
  const ended = new Promise<CliResult>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const until = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      check = () => {
        if ((stdout + stderr).includes(text)) resolve(stdout + stderr);
      };
      check();
      void ended.then(() => reject(new Error(`It ended without saying “${text}”:\n${stdout}${stderr}`)));
    });
  return { child, ended, until };
}
