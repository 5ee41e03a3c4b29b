/** The process that builds the website while it is shown: kept alive between builds, replaced when its code changed. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Problem } from '../problems/problem.ts';
import { problem } from '../problems/problem.ts';

export interface PreviewRequest {
  readonly contentDir: string;
  readonly localeDirs: readonly string[];
  readonly outDir: string;
  /** Where pictures and fonts are kept from build to build; the builder's own folder unless given. */
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
  /** Builds once; one call at a time. */
  build(request: PreviewRequest): Promise<SiteBuilt>;
  /** Loads the builder's own code anew at the next build. */
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

/** A child that ends instead of answering, as it does where its code has a mistake, gives a problem. */
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
      const fault = problem('internal-fault', {}, { detail: said.trim() });
      resolve({ isBuilt: false, problems: [fault], milliseconds: 0, basePath: undefined });
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
