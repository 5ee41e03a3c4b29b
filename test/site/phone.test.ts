import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSite } from '../helpers/site-output.ts';

const site = await buildSite();
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** Where the tops of elements stand on a page that is 360 pixels wide. */
async function topsOf(path: string, selector: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0' });
  // A font that comes late is not shown on the first visit, and a machine's own font can be wider.
  await page.reload({ waitUntil: 'networkidle0' });
  const tops = await page.evaluate(
    `[...document.querySelectorAll('${selector}')].map((each) => each.getBoundingClientRect().top)`,
  );
  await page.close();
  return tops as number[];
}

test('on a phone the contents of a study come before its facts, also for the keyboard', async () => {
  const [contents = 0, facts = 0, text = 0] = await topsOf(
    '/en/case-studies/reading/',
    'nav.contents, aside.facts, .study-grid > .text',
  );
  assert.ok(contents < facts && facts < text, `${contents} ${facts} ${text}`);
});

for (const language of ['en', 'ro', 'uk'])
  test(`PDF and EPUB of a study are side by side on a phone in ${language}`, async () => {
    const [pdf, epub] = await topsOf(`/${language}/case-studies/reading/`, '.end-matter .downloads a');
    assert.equal(pdf, epub);
  });
