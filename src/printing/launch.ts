/**
 * The printer: a browser that turns documents into PDFs and can reach nothing else. Page JavaScript is off, every
 * request is answered from memory or refused, and no name resolves. Each of the three alone would leave a gap.
 */
import { tmpdir } from 'node:os';
import type { Page } from 'puppeteer-core';
import { ProblemError, problem } from '../problems/problem.ts';
import { fullDisk } from '../storage/file-faults.ts';
import { type PrinterBrowser, startBrowser } from './printer-browser.ts';
import { IncompleteDocument, openSession, type PrintDocument, type PrintSession } from './printer-session.ts';

export type {
  PageHeading,
  PrintDocument,
  PrintedLink,
  PrintFile,
  PrintOptions,
  PrintSession,
} from './printer-session.ts';

export interface Printer {
  /**
   * Loads a document and runs `work` on it. If the browser fails (it crashes, is killed or hangs), a new one starts and
   * `work` runs once more from the beginning. The second failure throws `print-failed`.
   */
  print<T>(document: PrintDocument, work: (session: PrintSession) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Starts the browser at once, so that a browser that cannot start is reported early. Throws `browser-failed`. */
export async function openPrinter(executablePath: string): Promise<Printer> {
  const start = (): Promise<PrinterBrowser> => startBrowser(executablePath);
  const browsers = replaceable(start, await start());
  return {
    print: (document, work) => printTwiceAtMost(browsers, document, work),
    close: browsers.close,
  };
}

interface Browsers {
  current(): Promise<PrinterBrowser>;
  /** Ends a browser that failed. The next `current` starts one new browser, even if several prints failed in it. */
  discard(failed: PrinterBrowser): Promise<void>;
  close(): Promise<void>;
}

function replaceable(start: () => Promise<PrinterBrowser>, first: PrinterBrowser): Browsers {
  let known: PrinterBrowser | undefined = first;
  let starting: Promise<PrinterBrowser> | undefined;
  const restart = async (): Promise<PrinterBrowser> => {
    try {
      known = await start();
      return known;
    } finally {
      starting = undefined;
    }
  };
  return {
    current: async () => {
      if (known) return known;
      starting ??= restart();
      return starting;
    },
    discard: async (failed) => {
      if (known === failed) known = undefined;
      await failed.end();
    },
    close: async () => {
      const last = known ?? (await starting?.catch(() => undefined));
      known = undefined;
      await last?.end();
    },
  };
}

async function printTwiceAtMost<T>(
  browsers: Browsers,
  document: PrintDocument,
  work: (session: PrintSession) => Promise<T>,
): Promise<T> {
  const first = await printOnce(browsers, document, work).catch((cause: unknown) => new Failure(cause));
  if (!(first instanceof Failure)) return first;
  if (!isBrowserFault(first.cause)) throw asProblem(first.cause, document);
  try {
    return await printOnce(browsers, document, work);
  } catch (second) {
    if (!isBrowserFault(second)) throw asProblem(second, document);
    throw asProblem(new AggregateError([first.cause, second], 'The browser failed twice'), document);
  }
}

/** Marks a failed print, so that it cannot be mistaken for the result of a print. */
class Failure {
  readonly cause: unknown;
  constructor(cause: unknown) {
    this.cause = cause;
  }
}

/** Characters. A new page takes 50 ms; after a large book it frees hundreds of megabytes. */
const largeDocument = 500_000;

async function printOnce<T>(
  browsers: Browsers,
  document: PrintDocument,
  work: (session: PrintSession) => Promise<T>,
): Promise<T> {
  const browser = await browsers.current();
  try {
    const page = await browser.takePage();
    const result = await untilCrash(page, async () => work(await openSession(page, document)));
    if (document.html.length > largeDocument) await page.close();
    else browser.returnPage(page);
    return result;
  } catch (cause) {
    // The state of the page is unknown, so neither it nor its browser is used again. Free space is checked before the
    // profile is removed, because removing it frees space.
    const noRoom = isBrowserFault(cause) ? await fullDisk(tmpdir(), cause) : undefined;
    await browsers.discard(browser);
    throw noRoom ?? cause;
  }
}

/** Rejects when the page crashes. A crashed page never answers its calls. */
async function untilCrash<T>(page: Page, work: () => Promise<T>): Promise<T> {
  let crashed: (cause: Error) => void = () => undefined;
  const crash = new Promise<never>((_, reject) => {
    crashed = (cause) => reject(new Error('The page crashed', { cause }));
  });
  page.once('error', crashed);
  try {
    return await Promise.race([work(), crash]);
  } finally {
    page.off('error', crashed);
  }
}

/** True for every error but known problems and mistakes in our own code. */
const isBrowserFault = (cause: unknown): boolean => !isOwnFault(cause) && !(cause instanceof IncompleteDocument);

const isOwnFault = (cause: unknown): boolean => cause instanceof ProblemError || cause instanceof TypeError;

const asProblem = (cause: unknown, document: PrintDocument): unknown =>
  isOwnFault(cause) ? cause : new ProblemError(problem('print-failed', {}, { name: document.name }, cause));
