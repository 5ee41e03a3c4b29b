import { fork } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { OnBrowserEvent } from './browser-event.ts';

export type DownloadMessage =
  | { readonly kind: 'start'; readonly name: string }
  | { readonly kind: 'download'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly executable: string };

/** Milliseconds. A download that gets no byte for this long has failed. */
const silenceLimit = 120_000;

/**
 * Downloads the browser that Puppeteer needs. It runs in its own process, so that a hanging connection can be ended. It
 * writes to a temporary folder first, so that a broken download never looks like a browser.
 * @param cacheDir Puppeteer's cache
 * @param worker the program that downloads; tests pass their own
 * @returns the path of the browser
 */
export async function downloadBrowser(
  cacheDir: string,
  onEvent: OnBrowserEvent,
  worker = path.join(import.meta.dirname, `download-worker${path.extname(import.meta.filename)}`),
  limit = silenceLimit,
): Promise<string> {
  await mkdir(cacheDir, { recursive: true });
  const aside = await mkdtemp(path.join(cacheDir, '.download-'));
  try {
    const executable = await runWorker(worker, aside, cacheDir, onEvent, limit);
    return await moveInto(cacheDir, aside, path.relative(aside, executable));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

function runWorker(
  worker: string,
  aside: string,
  cacheDir: string,
  onEvent: OnBrowserEvent,
  limit: number,
): Promise<string> {
  const child = fork(worker, [aside], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
  const endChild = (): void => void child.kill('SIGKILL');
  process.once('exit', endChild);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const work = new Promise<string>((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(`The download brought nothing for ${limit / 1000} seconds.`));
      endChild();
    };
    let silence = setTimeout(fail, limit);
    child.on('message', (message: DownloadMessage) => {
      clearTimeout(silence);
      silence = setTimeout(fail, limit);
      if (message.kind === 'done') resolve(message.executable);
      else onEvent(message.kind === 'start' ? { ...message, folder: cacheDir } : message);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(silence);
      reject(new Error(`The download ended with ${code}: ${said.trim()}`));
    });
  });
  return work.finally(() => {
    process.removeListener('exit', endChild);
    endChild();
  });
}

/** Moves `<browser>/<platform and build>/...` to its place in the cache, unless another process did so first. */
async function moveInto(cacheDir: string, aside: string, executable: string): Promise<string> {
  const build = executable.split(path.sep).slice(0, 2).join(path.sep);
  const target = path.join(cacheDir, build);
  const isThere = await stat(path.join(cacheDir, executable)).catch(() => undefined);
  if (!isThere) {
    await mkdir(path.dirname(target), { recursive: true });
    await rename(path.join(aside, build), target);
  }
  return path.join(cacheDir, executable);
}
