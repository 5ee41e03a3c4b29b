import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserEvent } from '../../src/printing/browser-event.ts';
import { type BrowserSources, ensureBrowser } from '../../src/printing/ensure-browser.ts';
import type { Surroundings } from '../../src/printing/find-browser.ts';
import { ProblemError } from '../../src/problems/problem.ts';

const bare: Surroundings = { platform: 'linux', env: {}, cacheDir: '/cache', isFile: () => false };

/** A computer without a browser, where nothing can be fetched, but for what a test adds. */
const sources = (parts: Partial<BrowserSources>): BrowserSources => ({
  around: bare,
  download: () => Promise.reject(new Error('no network')),
  starts: () => Promise.resolve(true),
  canInstall: () => Promise.resolve(false),
  install: () => Promise.reject(new Error('no packages')),
  ...parts,
});

const never = (): never => assert.fail('not to be called');

test('an existing browser is not downloaded', async () => {
  const around = { ...bare, isFile: (file: string) => file === '/usr/bin/chromium' };
  assert.equal(await ensureBrowser(undefined, never, sources({ around, download: never })), '/usr/bin/chromium');
});

test('without a browser one is downloaded, and its progress is reported', async () => {
  const events: BrowserEvent[] = [];
  const download: BrowserSources['download'] = (cacheDir, onEvent) => {
    onEvent({ kind: 'download', done: 5, total: 10 });
    return Promise.resolve(`${cacheDir}/chrome`);
  };
  assert.equal(await ensureBrowser(undefined, (event) => events.push(event), sources({ download })), '/cache/chrome');
  assert.deepEqual(events, [{ kind: 'download', done: 5, total: 10 }]);
});

test('if the download fails and the system allows it, its Chromium is installed and reported', async () => {
  const events: BrowserEvent[] = [];
  let installed = false;
  const path = await ensureBrowser(undefined, (event) => events.push(event), {
    ...sources({ canInstall: () => Promise.resolve(true) }),
    around: { ...bare, isFile: (file) => installed && file === '/usr/bin/chromium' },
    install: async () => {
      installed = true;
    },
  });
  assert.equal(path, '/usr/bin/chromium');
  assert.deepEqual(
    events.map((event) => event.kind === 'install' && event.command),
    ['apt-get install -y --no-install-recommends chromium'],
  );
});

test('a downloaded browser that does not start counts as none', async () => {
  const download = () => Promise.resolve('/cache/chrome');
  const starts = () => Promise.resolve(false);
  await assert.rejects(
    ensureBrowser(undefined, () => undefined, sources({ download, starts })),
    ProblemError,
  );
});

for (const [platform, command] of [
  ['linux', 'sudo apt-get install chromium'],
  ['darwin', 'brew install --cask google-chrome'],
  ['win32', 'winget install Google.Chrome'],
] as const) {
  test(`if everything fails, the error has the instruction for ${platform}, and its cause`, async () => {
    await assert.rejects(
      ensureBrowser(undefined, () => undefined, sources({ around: { ...bare, platform } })),
      (error) =>
        error instanceof ProblemError &&
        error.problems[0]?.code === 'browser-missing' &&
        error.problems[0].params.command === command &&
        error.problems[0].cause instanceof Error,
    );
  });
}

test('if installing fails too, the error has that as its cause', async () => {
  await assert.rejects(
    ensureBrowser(undefined, () => undefined, sources({ canInstall: () => Promise.resolve(true) })),
    (error) => error instanceof ProblemError && String(error.problems[0]?.cause).includes('no packages'),
  );
});
