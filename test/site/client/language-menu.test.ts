import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { openBrowser, serveFolder } from '../../helpers/site-browser.ts';
import { buildSite } from '../../helpers/site-output.ts';

const site = await buildSite();
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

const isOpen = async (page: Page): Promise<boolean> =>
  (await page.evaluate("document.querySelector('.languages').open")) as boolean;

async function openMenu(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'networkidle0' });
  await page.focus('.languages summary');
  await page.keyboard.press('Enter');
  assert.ok(await isOpen(page));
  return page;
}

test('after the keyboard moves on, no open menu covers the focused element', async () => {
  const page = await openMenu();
  for (const language of site.inputs.editions) {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.lang'), language.language);
    assert.ok(await isOpen(page));
  }
  await page.keyboard.press('Tab');
  assert.equal(await isOpen(page), false);
  await page.close();
});

test('Escape closes the menu, and the focus returns to its button', async () => {
  const page = await openMenu();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(page), false);
  assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
  await page.close();
});

test('a click beside the menu closes it, and a click into it leads to the language', async () => {
  const page = await openMenu();
  await page.click('h1');
  assert.equal(await isOpen(page), false);
  await page.click('.languages summary');
  await Promise.all([page.waitForNavigation(), page.click('.languages a[lang=uk]')]);
  assert.equal(page.url(), `${origin}/uk/case-studies/reading/`);
  await page.close();
});
