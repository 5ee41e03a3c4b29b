import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { hostileInputs } from '../helpers/hostile-publication.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { holdMovedPages, templatesOf } from '../helpers/site-templates.ts';
import { elementsTooWide } from '../helpers/too-wide.ts';

const inputs = await hostileInputs();
const site = await buildSiteOf(inputs);
const pages = site.files.filter((file) => file.endsWith('.html'));
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

test('a table of 10,000 rows is written completely', () => {
  const cells = site.document('en/case-studies/my-story/index.html').find('td');
  assert.equal(cells.length, 30_000);
});

test('no page has an element, attribute or address from an attack', () => {
  const found = pages.flatMap((page) =>
    site.document(page).elements.flatMap(({ name, attributes }) => {
      const isForeign = ['iframe', 'object', 'embed', 'foreignobject', 'image', 'animate', 'style', 'base'].includes(
        name.toLowerCase(),
      );
      const handler = Object.keys(attributes).find((attribute) => /^on|^style$/.test(attribute));
      const addresses = ['href', 'src', 'srcset', 'action', 'xlink:href', 'fill'].map((each) => attributes[each] ?? '');
      const isEvil = addresses.some((address) =>
        /^(?!mailto:).*(evil\.example|javascript:|data:|vbscript:)/i.test(address),
      );
      const isScript = name === 'script' && 'src' in attributes && !attributes.src?.startsWith('/');
      return isForeign || handler || isEvil || isScript ? [`${page}: ${name} ${JSON.stringify(attributes)}`] : [];
    }),
  );
  assert.deepEqual(found, []);
});

test('hostile words are shown as text, and a study whose name looks like a language has its address', () => {
  const title = site.document('en/case-studies/reading/index.html').find('h1')[0]?.text ?? '';
  assert.ok(title.includes('<script>window.harm=1</script>'), title);
  assert.equal(site.document('en/case-studies/my-story/index.html').find('html')[0]?.attributes.lang, 'en');
  assert.equal(site.document('el/case-studies/my-story/index.html').find('h1')[0]?.language, 'en');
});

test('a browser runs nothing, requests nothing, reports nothing, and no page is wider than a phone', async () => {
  holdMovedPages(site);
  const page = await browser.newPage();
  const complaints = listen(page);
  await page.setViewport({ width: 360, height: 740 });
  for (const address of [...(await templatesOf(site)), 'en/case-studies/my-story/']) {
    await page.goto(`${origin}/${address}`, { waitUntil: 'load' });
    assert.equal(await page.evaluate("'harm' in window"), false, address);
    assert.deepEqual(await page.evaluate(elementsTooWide), [], address);
  }
  assert.deepEqual(complaints, []);
  await page.close();
});

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
  });
  return complaints;
}
