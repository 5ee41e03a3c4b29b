import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession } from 'puppeteer';
import { openBrowser, serveFolder } from '../../../helpers/site-browser.ts';
import { study } from '../../../helpers/site-items.ts';
import { buildSiteOf } from '../../../helpers/site-output.ts';
import { inputsOf, sitePublication } from '../../../helpers/site-publication.ts';

const text = 'Читання вголос об’єднує мешканців села, і щоразу їх більшає.';
const only = study(
  'only',
  { originalLanguage: 'uk' },
  { uk: [{ title: 'Читання вголос', summary: text }, `## Виклик {#challenge}\n\n${text}\n`] },
);
const publication = sitePublication('/');
const edition = { id: '2027', date: '2027-03-01', parts: [{ title: { en: 'Reading' }, studies: ['reading', 'only'] }] };
const site = await buildSiteOf(
  await inputsOf({
    ...publication,
    editions: [edition],
    studies: [...publication.studies, { ...only, originalLanguage: 'uk' }],
  }),
);

const preloaded = (file: string): readonly string[] =>
  site
    .document(file)
    .find('link', 'as', 'font')
    .map(({ attributes }) => attributes.href ?? '');

test('a text in another script loads its fonts at once, one in the same script loads none', () => {
  const [english, ukrainian] = [preloaded('en/about/index.html'), preloaded('uk/case-studies/only/index.html')];
  assert.equal(english.length, 4);
  assert.deepEqual(preloaded('en/case-studies/only/index.html'), [...english, ...ukrainian]);
  assert.deepEqual(preloaded('ro/about/index.html'), preloaded('ro/index.html'), 'English on a Romanian page');
  assert.deepEqual(preloaded('en/case-studies/reading/index.html'), english);
});

/** The typefaces that an element's words are drawn with. */
async function typefacesOf(session: CDPSession, selector: string): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return [...new Set(fonts.map(({ familyName }) => familyName))];
}

test('on the first visit its words have one typeface', async () => {
  const origin = await serveFolder(site.folder);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.goto(`${origin}/en/case-studies/only/`, { waitUntil: 'networkidle0' });
  for (const selector of ['h1', '.lead', '#challenge p'])
    assert.deepEqual((await typefacesOf(session, selector)).length, 1, selector);
  await page.close();
});
