import assert from 'node:assert/strict';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { findBrowser, type Surroundings, surroundings, systemPaths } from '../../src/printing/find-browser.ts';
import { ProblemError } from '../../src/problems/problem.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** A computer that has the given files and nothing else. */
const computer = (files: readonly string[], parts: Partial<Surroundings> = {}): Surroundings => ({
  platform: 'linux',
  env: {},
  cacheDir: '/nowhere',
  isFile: (file) => files.includes(file),
  ...parts,
});

const isWrongPath = (setting: string) => (error: unknown) =>
  error instanceof ProblemError &&
  error.problems[0]?.code === 'browser-path-wrong' &&
  error.problems[0].params.setting === setting;

test('the given browser comes before every other', async () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: '/env/chrome' };
  const around = computer(['/mine/chrome', '/env/chrome', '/usr/bin/chromium'], { env });
  assert.deepEqual(await findBrowser('/mine/chrome', around), { path: '/mine/chrome', how: 'option' });
});

test('a given browser that does not exist is an error and is never replaced', async () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: '/env/chrome' };
  await assert.rejects(findBrowser('/mine/chrome', computer(['/env/chrome'], { env })), isWrongPath('--browser'));
  await assert.rejects(
    findBrowser(undefined, computer(['/usr/bin/chromium'], { env })),
    isWrongPath('PUPPETEER_EXECUTABLE_PATH'),
  );
});

test('PUPPETEER_EXECUTABLE_PATH comes before installed browsers', async () => {
  const around = computer(['/env/chrome', '/usr/bin/chromium'], { env: { PUPPETEER_EXECUTABLE_PATH: '/env/chrome' } });
  assert.deepEqual(await findBrowser(undefined, around), { path: '/env/chrome', how: 'environment' });
});

test('an installed browser is found on Linux, macOS and Windows', async () => {
  const places = [
    ['linux', '/usr/bin/google-chrome', {}],
    ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/ana' }],
    ['win32', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', { PROGRAMFILES: 'C:\\Program Files' }],
  ] as const;
  for (const [platform, file, env] of places) {
    assert.ok(systemPaths({ platform, env }).includes(file), file);
  }
  const found = await findBrowser(undefined, computer(['/usr/bin/chromium']));
  assert.deepEqual(found, { path: '/usr/bin/chromium', how: 'system' });
});

test('the newest browser of Puppeteer’s cache comes last, and an unfinished one is skipped', async (context) => {
  const cacheDir = await temporaryFolder(context);
  const place = (version: string): string =>
    path.join(cacheDir, 'chrome-headless-shell', `linux-${version}`, 'chrome-headless-shell-linux64');
  for (const version of ['9.0.0.1', '120.0.0.1', '121.0.0.1']) await mkdir(place(version), { recursive: true });
  for (const version of ['9.0.0.1', '120.0.0.1']) {
    await writeFile(path.join(place(version), 'chrome-headless-shell'), '');
    await chmod(path.join(place(version), 'chrome-headless-shell'), 0o755);
  }
  const around = { ...surroundings(), platform: 'openbsd', env: {}, cacheDir } as const;
  const isInstalled = systemPaths(around);
  const found = await findBrowser(undefined, {
    ...around,
    isFile: (file) => !isInstalled.includes(file) && surroundings().isFile(file),
  });
  assert.deepEqual(found, { path: path.join(place('120.0.0.1'), 'chrome-headless-shell'), how: 'cache' });
});

test('without a browser nothing is found', async () => {
  assert.equal(await findBrowser(undefined, computer([])), undefined);
});
