import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer';
import { ensureBrowser } from '../../src/printing/ensure-browser.ts';
import { type FolderServer, startFolderServer } from './serve-folder.ts';

/** Serves a folder with the headers for hosts until the tests of the file end. Returns its origin. */
export const serveFolder = async (folder: string): Promise<string> => (await serveSite(folder, '/')).origin;

/** Serves a folder below a base path, with a connection that can break. */
export async function serveSite(folder: string, basePath: string): Promise<FolderServer> {
  const server = await startFolderServer(folder, basePath);
  after(server.close);
  return server;
}

/** A browser with Ukrainian as its language and with its own profile, until the tests of the file end. */
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
