import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer';
import { ensureBrowser } from '../../src/browser/ensure-browser.ts';
import { securityHeaders } from '../../src/site/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

export interface Served {
  /** With the base path, without a slash at its end. */
  readonly origin: string;
  /** While it is offline every connection breaks. */
  setOffline(isOffline: boolean): void;
}

/** Serves a folder with the headers that hosts are told to send, until the tests of the file end. Gives its origin. */
export const serveFolder = async (folder: string): Promise<string> => (await serveSite(folder, '/')).origin;

/** The same below a base path, with a connection that can break. */
export async function serveSite(folder: string, basePath: string): Promise<Served> {
  let isOffline = false;
  const server = createServer(async (request, response) => {
    if (isOffline) return request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : 'outside';
    const file = path.join(folder, /(^|\/)$/.test(below) ? `${below}index.html` : below);
    const body = await readFile(file).catch(() => undefined);
    response.writeHead(body ? 200 : 404, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      ...securityHeaders,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}${basePath.replace(/\/$/, '')}`,
    setOffline: (value) => {
      isOffline = value;
      if (value) server.closeAllConnections();
    },
  };
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
