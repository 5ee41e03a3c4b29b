import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, serveFolder } from '../../helpers/site-browser.ts';
import { buildSite } from '../../helpers/site-output.ts';

const site = await buildSite();
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** Copies all that is selected and gives what the page put on the clipboard; null for what the browser puts there itself. */
const copied = `(() => {
  let found;
  const read = (event) => {
    found = event.defaultPrevented
      ? { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }
      : null;
  };
  window.addEventListener('copy', read, { once: true });
  getSelection().selectAllChildren(document.querySelector('main'));
  document.execCommand('copy');
  return found;
})()`;

test('long words may break, and copied text has no soft hyphens', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/ro-md/case-studies/second/`, { waitUntil: 'load' });
  assert.match(String(await page.evaluate("document.querySelector('main').textContent")), /Chi\u00ad/);
  const { text, html } = (await page.evaluate(copied)) as { text: string; html: string };
  assert.match(text, /La Chișinău/);
  assert.match(html, /<p>La Chișinău\.<\/p>/);
  assert.doesNotMatch(text + html, /\u00ad/);
  await page.close();
});

test('the browser itself copies a text without soft hyphens', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/downloads/`, { waitUntil: 'load' });
  assert.equal(await page.evaluate(copied), null);
  await page.close();
});
