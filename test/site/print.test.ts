import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { missingTool, savePdf, textOf } from '../helpers/pdf-tools.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const site = await buildSiteOf(await siteInputs('/'), { withKits: true });
const origin = await serveFolder(site.folder);
const browser = await openBrowser();
const folder = await mkdtemp(path.join(tmpdir(), 'compendium-print-'));
after(() => rm(folder, { recursive: true, force: true }));

test('a printed study has no menus, and the addresses of its links', {
  skip: missingTool('pdftotext'),
}, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  const text = textOf(await savePdf(folder, 'reading.pdf', await page.pdf({ format: 'A4' })));
  for (const shown of ['Reading in the village', 'Steps of the first year', 'The library (https://library.example/)'])
    assert.ok(text.includes(shown), shown);
  const menus = ['Skip to main content', 'On this page', 'Українська Ελληνικά', 'Next case study', 'Topics Programmes'];
  for (const menu of menus) assert.ok(!text.includes(menu), menu);
  await page.close();
});

test('the facts of a study are on its first page, even if a row has many values', {
  skip: missingTool('pdftotext'),
}, async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  await page.evaluate(`for (const values of document.querySelectorAll('.facts .fact')) {
    if (values.matches('.fact-partners, .fact-countries, .fact-languages'))
      for (let at = 0; at < 7; at += 1) values.append(values.querySelector('dd').cloneNode(true));
  }
  document.querySelector('.lead').append(' A summary of some length.'.repeat(20));`);
  const file = await savePdf(folder, 'facts.pdf', await page.pdf({ format: 'A4' }));
  const first = textOf(file, 1).replaceAll('\u00ad', '');
  for (const shown of ['Reading in the village', 'At a glance', 'Original language'])
    assert.ok(first.includes(shown), `${shown} is not in ${first}`);
  await page.close();
});

test('on paper there are no buttons', async () => {
  const page = await browser.newPage();
  for (const path of ['/en/downloads/', '/en/topics/reading/', '/en/case-studies/reading/', '/en/case-studies/']) {
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle0' });
    await page.emulateMediaType('print');
    const shown = await page.evaluate(`[...document.querySelectorAll('button, input, summary, .own-epub')]
      .filter((each) => each.checkVisibility()).map((each) => each.outerHTML)`);
    assert.deepEqual(shown, [], path);
  }
  await page.close();
});

test('a table is not cut off at the edge of the paper', async () => {
  const page = await browser.newPage();
  // The width of A4 between its margins: 174 mm.
  await page.setViewport({ width: 658, height: 900 });
  await page.emulateMediaType('print');
  await page.goto(`${origin}/en/case-studies/hostile/`, { waitUntil: 'load' });
  const [tables, width] = (await page.evaluate(
    "[[...document.querySelectorAll('table')].map((each) => each.getBoundingClientRect().right), innerWidth]",
  )) as [number[], number];
  assert.ok(tables.length > 0 && tables.every((right) => right <= width), `${tables} of ${width}`);
  await page.close();
});
