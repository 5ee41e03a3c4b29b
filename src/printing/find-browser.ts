/**
 * Finds a browser for printing, in this order: the given path, PUPPETEER_EXECUTABLE_PATH, an installed browser, one
 * that was downloaded into Puppeteer's cache.
 */
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, getInstalledBrowsers, getVersionComparator } from '@puppeteer/browsers';
import { ProblemError, problem } from '../problems/problem.ts';

export interface FoundBrowser {
  readonly path: string;
  readonly how: 'option' | 'environment' | 'system' | 'cache';
}

/** The system in which the search looks: this computer, or values from a test. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cacheDir: string;
  readonly isFile: (file: string) => boolean;
}

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  cacheDir: process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer'),
  isFile: (file) => existsSync(file) && statSync(file).isFile(),
});

/**
 * @param explicit the path that the user gave
 * @returns undefined where there is no browser
 * @throws ProblemError `browser-path-wrong` where the given browser does not exist: no other one silently replaces it
 */
export async function findBrowser(
  explicit: string | undefined,
  around: Surroundings = surroundings(),
): Promise<FoundBrowser | undefined> {
  if (explicit) return named(explicit, '--browser', 'option', around);
  const fromEnvironment = around.env.PUPPETEER_EXECUTABLE_PATH;
  if (fromEnvironment) return named(fromEnvironment, 'PUPPETEER_EXECUTABLE_PATH', 'environment', around);
  const installed = systemPaths(around).find(around.isFile);
  if (installed) return { path: installed, how: 'system' };
  const downloaded = await newestInCache(around);
  return downloaded ? { path: downloaded, how: 'cache' } : undefined;
}

function named(file: string, setting: string, how: FoundBrowser['how'], around: Surroundings): FoundBrowser {
  if (!around.isFile(file)) throw new ProblemError(problem('browser-path-wrong', {}, { setting, path: file }));
  return { path: path.resolve(file), how };
}

/** The paths where Chromium, Chrome and Edge are usually installed. */
export function systemPaths({ platform, env }: Pick<Surroundings, 'platform' | 'env'>): string[] {
  if (platform === 'darwin') return macPaths(env.HOME);
  if (platform === 'win32') return windowsPaths(env);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...folders.flatMap((folder) => names.map((name) => path.posix.join(folder, name))),
    '/opt/google/chrome/chrome',
    '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
  ];
}

function macPaths(home: string | undefined): string[] {
  const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', ...(home ? [path.posix.join(home, 'Applications')] : [])];
  return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
}

function windowsPaths(env: Surroundings['env']): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((each) => each !== undefined);
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  const edge = 'Microsoft\\Edge\\Application\\msedge.exe';
  return folders.flatMap((folder) => [...programs, edge].map((program) => path.win32.join(folder, program)));
}

const printing: readonly Browser[] = [Browser.CHROMEHEADLESSSHELL, Browser.CHROME, Browser.CHROMIUM];

async function newestInCache({ cacheDir, isFile }: Surroundings): Promise<string | undefined> {
  if (!existsSync(cacheDir)) return undefined;
  const all = await getInstalledBrowsers({ cacheDir });
  for (const browser of printing) {
    const compare = getVersionComparator(browser);
    const builds = all
      .filter((each) => each.browser === browser && isFile(each.executablePath))
      .sort((a, b) => compare(b.buildId, a.buildId));
    if (builds[0]) return builds[0].executablePath;
  }
  return undefined;
}
