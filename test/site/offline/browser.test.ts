import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { openBrowser, serveSite } from '../../helpers/site-browser.ts';
import { buildSite } from '../../helpers/site-output.ts';

const site = await buildSite('/x/');
const served = await serveSite(site.folder, '/x/');
const browser = await openBrowser();

const book = 'downloads/2026/network-uk.epub';
await mkdir(path.dirname(path.join(site.folder, book)), { recursive: true });
await writeFile(path.join(site.folder, book), 'the book');

const visit = (page: Page, address: string) => page.goto(`${served.origin}/${address}`, { waitUntil: 'load' });
const headingOf = async (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelector('h1').textContent.replaceAll('\\u00ad', '')");

const isControlled = 'navigator.serviceWorker.controller !== null';
const status = "document.querySelector('#site-offline [role=status]').textContent";

/** Until the worker is there and has kept an address. */
const waitUntilKept = (page: Page, address: string) =>
  page.waitForFunction(
    `${isControlled} && caches.match('${served.origin}/${address}', { ignoreVary: true }).then((kept) => kept !== undefined)`,
  );

/**
 * Goes away and comes back until a condition holds. Chromium puts a new worker in charge when the old one is idle, which
 * it sometimes notices late while a page stays open.
 */
async function comeBackUntil(page: Page, address: string, condition: string): Promise<void> {
  for (let visits = 0; visits < 6; visits += 1) {
    await page.goto('about:blank');
    await visit(page, address);
    const held = page.waitForFunction(condition, { polling: 100, timeout: 5000 });
    if (await held.then(Boolean, () => false)) return;
  }
  assert.fail(`never true: ${condition}`);
}

async function change(file: string, from: string, to: string): Promise<void> {
  const full = path.join(site.folder, file);
  const text = (await readFile(full, 'utf8')).replaceAll('\u00ad', '');
  assert.ok(text.includes(from));
  await writeFile(full, text.replaceAll(from, to));
}

test('a visited page can be read offline; another one shows a notice in its language', async () => {
  const page = await browser.newPage();
  await visit(page, 'uk/case-studies/reading/');
  await waitUntilKept(page, 'uk/case-studies/reading/');
  await waitUntilKept(page, 'styles/site.css');
  served.setOffline(true);
  await page.reload({ waitUntil: 'load' });
  assert.equal(await headingOf(page), 'Читання в\u00A0селі');
  assert.match(
    String(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')),
    /Source Serif 4/,
  );
  await visit(page, 'uk/partners/');
  assert.equal(await headingOf(page), 'Ви офлайн');
  served.setOffline(false);
  await page.close();
});

test('the list of studies can be filtered offline too', async () => {
  const page = await browser.newPage();
  await visit(page, 'uk/case-studies/');
  await waitUntilKept(page, 'uk/case-studies/');
  await waitUntilKept(page, 'scripts/filter-studies.js');
  served.setOffline(true);
  await visit(page, 'uk/case-studies/?topic=reading');
  assert.equal(await page.evaluate("document.querySelector('.filters [role=status]').textContent"), '1\u00a0кейс');
  served.setOffline(false);
  await page.close();
});

test('online a changed page is shown at once, even before the worker is renewed', async () => {
  const page = await browser.newPage();
  await visit(page, 'ro/case-studies/reading/');
  await waitUntilKept(page, 'ro/case-studies/reading/');
  await change('ro/case-studies/reading/index.html', 'Lectură în\u00a0sat', 'Lectură la oraș');
  await visit(page, 'ro/case-studies/reading/');
  assert.equal(await headingOf(page), 'Lectură la oraș');
  served.setOffline(true);
  await page.reload({ waitUntil: 'load' });
  assert.equal(await headingOf(page), 'Lectură la oraș');
  served.setOffline(false);
  await page.close();
});

test('on request every page of the language is kept, with its book', async () => {
  const page = await browser.newPage();
  await visit(page, 'uk/downloads/');
  await page.waitForFunction(isControlled);
  await page.click('#site-offline button');
  await page.waitForFunction(`${status} === 'Тепер усе цією мовою можна читати офлайн.'`);
  served.setOffline(true);
  await visit(page, 'uk/news/webinar/');
  assert.equal(await headingOf(page), 'Вебінар: читання');
  const text = await page.evaluate(`fetch('${served.origin}/${book}').then((response) => response.text())`);
  assert.equal(text, 'the book');
  served.setOffline(false);
  await page.close();
});

test('if the connection is lost meanwhile, the page says that not everything was kept', async () => {
  const page = await browser.newPage();
  await visit(page, 'el/downloads/');
  await page.waitForFunction(isControlled);
  served.setOffline(true);
  await page.click('#site-offline button');
  await page.waitForFunction(`${status} === document.querySelector('#site-offline').dataset.failed`);
  served.setOffline(false);
  await page.close();
});

test('files of an earlier version of the site are renewed and deleted', async () => {
  const page = await browser.newPage();
  const newVersion = 'f'.repeat(16);
  const [, version = ''] = /"version":"([0-9a-f]+)"/.exec(site.read('service-worker.js')) ?? [];
  await change('service-worker.js', version, newVersion);
  await change('uk/offline/files.json', version, newVersion);
  await change('uk/news/webinar/index.html', 'Вебінар: читання', 'Вебінар: нове');
  const names = (test: string) =>
    `caches.keys().then((names) => names.${test}((name) => name.includes('${newVersion}')))`;
  await visit(page, 'uk/');
  await page.evaluate('navigator.serviceWorker.getRegistration().then((each) => each.update())');
  await page.waitForFunction(names('some'));
  await comeBackUntil(page, 'uk/', names('every'));
  served.setOffline(true);
  await visit(page, 'uk/news/webinar/');
  assert.equal(await headingOf(page), 'Вебінар: нове');
  served.setOffline(false);
  await page.close();
});
