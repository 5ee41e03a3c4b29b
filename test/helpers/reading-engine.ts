/** foliate-js, the engine of a real reading system, in the project's browser. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after } from 'node:test';
import type { Page } from 'puppeteer';
import { openBrowser } from './site-browser.ts';

const engine = path.dirname(createRequire(import.meta.url).resolve('foliate-js/view.js'));
const shell = `<!DOCTYPE html><meta charset="utf-8"><style>html, body, foliate-view { display: block; height: 100%; margin: 0 }</style>
<foliate-view></foliate-view><script type="module">
import '/view.js';
const view = document.querySelector('foliate-view');
view.addEventListener('load', ({ detail }) => { window.chapter = detail.doc; });
await view.open(new File([await (await fetch('/book.epub')).blob()], 'book.epub'));
await view.init({ lastLocation: null });
window.view = view;
</script>`;

/** A page with the book open at its beginning. */
export async function openInReader(bytes: Uint8Array): Promise<Page> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const own = { '/': shell, '/book.epub': bytes }[pathname];
    const body = own ?? (await readFile(path.join(engine, pathname)).catch(() => undefined));
    const type = pathname === '/' ? 'text/html' : pathname.endsWith('.js') ? 'text/javascript' : 'application/epub+zip';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const page = await (await openBrowser()).newPage();
  await page.setViewport({ width: 700, height: 900 });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('window.view');
  return page;
}
