/** One running browser. It has its own profile folder, which is removed when the browser ends. */
import { rmSync } from 'node:fs';
import { access, constants, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ProblemError, problem } from '../problems/problem.ts';
import { fullDisk } from '../storage/file-faults.ts';
import { makeScratchFolder } from '../storage/machine/scratch-folder.ts';
import { cleanUpAtEnd } from './clean-up.ts';
import { printerFlags, sandboxAllowed } from './printer-flags.ts';

export interface PrinterBrowser {
  /** Gives a free page or a new one. Page JavaScript is off and every request is intercepted. */
  takePage(): Promise<Page>;
  /** Takes a page back, and empties it for the next document. */
  returnPage(page: Page): void;
  /** Ends the browser and removes its profile. Never throws. */
  end(): Promise<void>;
}

const launchTimeout = 60_000;
/** Milliseconds. Large books are slow; what takes longer than this hangs. */
export const printTimeout = 600_000;

/** Throws `browser-failed` where the browser does not start. */
export async function startBrowser(executablePath: string): Promise<PrinterBrowser> {
  // Short, because the path of the browser's socket in it may have 107 characters.
  const profile = await makeScratchFolder('compendium-b');
  const ending = new AbortController();
  const unwatch = cleanUpAtEnd(() => {
    // Kills the browser and its children at once, even while it starts.
    ending.abort();
    rmSync(profile, removal);
  });
  const forget = async (): Promise<void> => {
    unwatch();
    await rm(profile, removal);
  };
  try {
    // Puppeteer throws this error where nobody can catch it, and the whole program would end.
    await access(executablePath, constants.X_OK);
    return managePages(await launch(executablePath, profile, ending.signal), forget);
  } catch (cause) {
    const noRoom = await fullDisk(tmpdir(), cause);
    await forget();
    if (noRoom) throw noRoom;
    throw new ProblemError(problem('browser-failed', {}, { path: executablePath, detail: firstLine(cause) }, cause));
  }
}

// A killed browser may write a last file while its folder is emptied.
const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]?.trim() ?? '';

async function launch(executablePath: string, profile: string, signal: AbortSignal): Promise<Browser> {
  const temporary = path.join(profile, 't');
  await mkdir(temporary);
  const start = (sandbox: boolean): Promise<Browser> =>
    puppeteer.launch({
      executablePath,
      signal,
      pipe: true,
      headless: true,
      userDataDir: path.join(profile, 'user'),
      args: printerFlags(sandbox),
      timeout: launchTimeout,
      // The program itself decides how it stops; the browser ends with it.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      protocolTimeout: printTimeout,
      // The browser's temporary files are removed with the profile.
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    });
  if (!sandboxAllowed()) return start(false);
  try {
    return await start(true);
  } catch (cause) {
    // Ubuntu 23.10 and later forbid user namespaces to unknown browsers. Page scripts are off anyway.
    if (/no usable sandbox/i.test(String(cause))) return start(false);
    throw cause;
  }
}

function managePages(browser: Browser, forget: () => Promise<void>): PrinterBrowser {
  const free: Promise<Page>[] = [];
  return {
    takePage: async () => free.pop() ?? preparePage(await browser.newPage()),
    returnPage: (page) => {
      const emptied = page.goto('about:blank').then(() => page);
      // `takePage` gives the error to the next caller.
      emptied.catch(() => undefined);
      free.push(emptied);
    },
    end: async () => {
      await closeOrKill(browser);
      await forget();
    },
  };
}

async function preparePage(page: Page): Promise<Page> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.setDefaultTimeout(printTimeout);
  return page;
}

const closeTimeout = 5_000;

async function closeOrKill(browser: Browser): Promise<void> {
  const child = browser.process();
  const ended = child && child.exitCode === null && child.signalCode === null ? once(child) : Promise.resolve();
  const closed = browser.close().catch(() => undefined);
  await Promise.race([closed, delay(closeTimeout)]);
  if (child && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await Promise.race([ended, delay(closeTimeout)]);
  killGroup(child?.pid);
}

/** Kills the children that a killed browser leaves. They are in its process group, where the system has such groups. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // There are no children left.
  }
}

const once = (child: { once(event: 'exit', listener: () => void): unknown }): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
  });

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
