import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Answer, Order } from './messages.ts';

/** A process that runs tests: one order at a time. It is started again after a fault that never ends. */
export interface Lane {
  /** Undefined where there is no answer within the time, in milliseconds. */
  readonly ask: (order: Order, limit: number) => Promise<Answer | undefined>;
  readonly close: () => void;
}

/** Modules of mutants stay in memory, so that a process ends after so many orders. */
const ordersOfOneProcess = 60;

export function openLane(root: string): Lane {
  let child: ChildProcess | undefined;
  let orders = 0;
  const close = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
    orders = 0;
  };
  const ask = async (order: Order, limit: number): Promise<Answer | undefined> => {
    if (orders >= ordersOfOneProcess) close();
    child ??= start(root);
    orders += 1;
    const answer = await answerOf(child, order, limit);
    if (answer === undefined || ('failed' in answer && answer.failed === 'outside of tests')) close();
    return answer;
  };
  return { ask, close };
}

function start(root: string): ChildProcess {
  const { NODE_TEST_CONTEXT: _ofTheTestAround, ...env } = process.env;
  return fork(path.join(import.meta.dirname, 'worker.ts'), {
    cwd: root,
    env,
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function answerOf(child: ChildProcess, order: Order, limit: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | undefined): void => {
      clearTimeout(timer);
      child.off('message', hear).off('exit', end);
      resolve(answer);
    };
    const hear = (answer: unknown): void => finish(answer as Answer);
    // A mutant that ends the process is noticed.
    const end = (): void => finish({ failed: 'outside of tests' });
    const timer = setTimeout(() => finish(undefined), limit);
    child.on('message', hear).on('exit', end);
    child.send(order);
  });
}
