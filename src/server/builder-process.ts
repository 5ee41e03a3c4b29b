/**
 * The process that builds the website for `serve`. It stays alive between builds and is replaced when its code changes.
 */
import { type ChildProcess, fork } from 'node:child_process';
import type { Problem } from '../problems/problem.ts';
import { faultProblems } from '../storage/machine/fault-report.ts';

export interface PreviewRequest {
  readonly contentDir: string;
  readonly localeDirs: readonly string[];
  readonly outDir: string;
  /** Keeps pictures and fonts between builds. The default is the builder's own folder. */
  readonly cacheDir?: string | undefined;
}

export interface SiteBuilt {
  /** Whether there is a new website; otherwise the last one stays. */
  readonly isBuilt: boolean;
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
  readonly basePath: string | undefined;
}

export interface BuilderProcess {
  /** Builds once. Only one call at a time. */
  build(request: PreviewRequest): Promise<SiteBuilt>;
  /** Makes the next build load the builder's code again. */
  forget(): void;
  end(): void;
}

/** @param worker a program that answers each `PreviewRequest` message with a `SiteBuilt` */
export function startBuilder(worker: string): BuilderProcess {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    build: (request) => {
      child ??= fork(worker, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
      return ask(child, request, end);
    },
    forget: end,
    end,
  };
}

/** If the child ends without an answer, for example because of a mistake in its code, the result is a problem. */
function ask(child: ChildProcess, request: PreviewRequest, forget: () => void): Promise<SiteBuilt> {
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = `${said}${chunk}`.slice(-4000);
  };
  child.stderr?.on('data', listen);
  return new Promise<SiteBuilt>((resolve) => {
    const onExit = (): void => {
      child.off('message', onMessage);
      forget();
      const problems = faultProblems(faultOf(said.trim())).map(({ cause: _, ...rest }) => rest);
      resolve({ isBuilt: false, problems, milliseconds: 0, basePath: undefined });
    };
    const onMessage = (answer: SiteBuilt): void => {
      child.off('exit', onExit);
      child.stderr?.off('data', listen);
      resolve(answer);
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.send(request);
  });
}

/** An error from what a process printed before it ended. One line of it is the message, and all of it the details. */
function faultOf(said: string): Error {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const message = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? '';
  return Object.assign(new Error(message), { stack: said });
}
