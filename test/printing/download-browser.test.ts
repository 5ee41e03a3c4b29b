import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import type { BrowserEvent } from '../../src/printing/browser-event.ts';
import { downloadBrowser } from '../../src/printing/download-browser.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const executable = path.join('chrome', 'linux-1.2.3', 'chrome-linux64', 'chrome');

/** A program that takes the place of the one that downloads. */
async function writeWorker(folder: string, code: string): Promise<string> {
  const file = path.join(folder, 'worker.mjs');
  const head = "import { mkdirSync, writeFileSync } from 'node:fs'; const folder = process.argv[2];";
  await writeFile(file, `${head}\n${code}`);
  return file;
}

test('a finished download moves into the cache as a whole, and its progress is reported', async (context) => {
  const folder = await temporaryFolder(context);
  const cache = path.join(folder, 'cache');
  const worker = await writeWorker(
    folder,
    `process.send({ kind: 'start', name: 'chrome 1.2.3' });
    process.send({ kind: 'download', done: 1, total: 2 });
    mkdirSync(folder + '/chrome/linux-1.2.3/chrome-linux64', { recursive: true });
    writeFileSync(folder + '/${executable}', 'a browser');
    process.send({ kind: 'done', executable: folder + '/${executable}' });
    process.disconnect();`,
  );
  const events: BrowserEvent[] = [];
  const found = await downloadBrowser(cache, (event) => events.push(event), worker);
  assert.equal(found, path.join(cache, executable));
  assert.equal(await readFile(found, 'utf8'), 'a browser');
  assert.deepEqual(events, [
    { kind: 'start', name: 'chrome 1.2.3', folder: cache },
    { kind: 'download', done: 1, total: 2 },
  ]);
  assert.deepEqual(await readdir(cache), ['chrome']);
});

test('an interrupted download leaves nothing in the cache and says why', async (context) => {
  const folder = await temporaryFolder(context);
  const cache = path.join(folder, 'cache');
  const worker = await writeWorker(
    folder,
    `writeFileSync(folder + '/half.zip', 'half'); throw new Error('connection reset');`,
  );
  await assert.rejects(
    downloadBrowser(cache, () => undefined, worker),
    /connection reset/,
  );
  assert.deepEqual(await readdir(cache), []);
});

test('a download without data for too long is ended', async (context) => {
  const folder = await temporaryFolder(context);
  const worker = await writeWorker(folder, 'setInterval(() => {}, 1000);');
  await assert.rejects(
    downloadBrowser(path.join(folder, 'cache'), () => undefined, worker, 300),
    /brought nothing/,
  );
});

test('Puppeteer still says which browser build belongs to it', () => {
  assert.match(PUPPETEER_REVISIONS['chrome-headless-shell'], /^\d+(\.\d+){3}$/);
});
