/**
 * Makes sure that there is a browser for printing. It looks for one, then downloads one into Puppeteer's cache. If that
 * fails on Debian or Ubuntu, root installs the system's Chromium. At last it says what to do.
 */
import { type Problem, ProblemError, problem } from '../problems/problem.ts';
import type { OnBrowserEvent } from './browser-event.ts';
import { readBrowserVersion } from './browser-version.ts';
import { downloadBrowser } from './download-browser.ts';
import { type FoundBrowser, findBrowser, type Surroundings, surroundings } from './find-browser.ts';
import { aptCommand, canInstall, installChromium, installCommand } from './install-chromium.ts';

/** The steps that touch the network or the system, as arguments, so that tests can pass their own. */
export interface BrowserSources {
  readonly around: Surroundings;
  /** Downloads a browser. Returns its path. */
  readonly download: (cacheDir: string, onEvent: OnBrowserEvent) => Promise<string>;
  /** Whether a downloaded browser starts. It does not if the system lacks its libraries. */
  readonly starts: (executable: string) => Promise<boolean>;
  /** Whether this process can install the system's own Chromium. */
  readonly canInstall: () => Promise<boolean>;
  readonly install: () => Promise<void>;
}

const realSources = (): BrowserSources => ({
  around: surroundings(),
  download: downloadBrowser,
  starts: async (executable) => (await readBrowserVersion(executable)) !== undefined,
  canInstall,
  install: installChromium,
});

/**
 * @param explicit the path that the user gave
 * @returns the path of a browser
 * @throws ProblemError `browser-path-wrong` or `browser-missing`
 */
export async function ensureBrowser(
  explicit: string | undefined,
  onEvent: OnBrowserEvent = () => undefined,
  sources: BrowserSources = realSources(),
): Promise<string> {
  const found = await findBrowser(explicit, sources.around);
  if (found) return found.path;
  try {
    const downloaded = await sources.download(sources.around.cacheDir, onEvent);
    if (await sources.starts(downloaded)) return downloaded;
    throw new Error(`The downloaded browser does not start: ${downloaded}`);
  } catch (cause) {
    return (await installAfter(cause, onEvent, sources)).path;
  }
}

async function installAfter(cause: unknown, onEvent: OnBrowserEvent, sources: BrowserSources): Promise<FoundBrowser> {
  const { around } = sources;
  if (!(await sources.canInstall())) throw new ProblemError(missing(around, cause));
  onEvent({ kind: 'install', command: aptCommand.join(' '), cause });
  try {
    await sources.install();
  } catch (error) {
    throw new ProblemError(missing(around, error));
  }
  const found = await findBrowser(undefined, around);
  if (!found) throw new ProblemError(missing(around, cause));
  return found;
}

const missing = ({ platform, cacheDir }: Surroundings, cause: unknown): Problem =>
  problem(
    'browser-missing',
    {},
    { tried: `--browser, PUPPETEER_EXECUTABLE_PATH, ${cacheDir}`, command: installCommand(platform) },
    cause,
  );
