import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer';
import { ensureBrowser } from '../../src/browser/ensure-browser.ts';
import { startFolderServer } from './serve-folder.ts';

/** Serves a folder until the tests of the file end. Gives its origin. */
export async function serveFolder(folder: string): Promise<string> {
  const { origin, close } = await startFolderServer(folder);
  after(close);
  return origin;
}

/** A browser of a reader of Ukrainian, with a profile of its own, until the tests of the file end. */
export async function openBrowser(): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'compendium-browser-'));
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(undefined),
    userDataDir: profile,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--accept-lang=uk-UA,uk,en',
      '--lang=uk',
    ],
  });
  after(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });
  return browser;
}
