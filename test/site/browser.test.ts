import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { findBarriers } from '../helpers/barriers.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSiteOf } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';
import { type Survey, surveyPages } from '../helpers/site-survey.ts';
import { holdMovedPages, templatesOf } from '../helpers/site-templates.ts';

const site = await buildSiteOf(await siteInputs('/'), { withKits: true });
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

test('a reader is redirected to their language on the first visit, and sees the list on the next', async () => {
  const page = await browser.newPage();
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.goto(`${origin}/`)]);
  await page.waitForFunction("location.pathname !== '/'");
  assert.equal(page.url(), `${origin}/uk/`);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
  assert.equal(page.url(), `${origin}/`);
  assert.deepEqual(await findBarriers(page), []);
  await page.close();
});

const templates = [...(await templatesOf(site)), 'en/case-studies/hostile/'];
let known: Promise<Survey> | undefined;

/** All pages are visited once, for all the tests below. */
function surveyed(): Promise<Survey> {
  if (!known) holdMovedPages(site);
  known ??= surveyPages(browser, origin, templates);
  return known;
}

test('every template is checked in every language', async () => {
  const { findings } = await surveyed();
  for (const language of ['en', 'ro', 'uk', 'el', 'ro-md']) {
    const own = findings.filter(({ address }) => address.startsWith(`${language}/`));
    assert.ok(own.length >= 25, `${language}: ${own.length}`);
  }
  assert.ok(templates.includes('404.html'));
});

test('axe finds nothing on any template in any language, in light and dark colours', async () => {
  const { findings } = await surveyed();
  const found = findings.filter(({ light, dark }) => light.length + dark.length > 0);
  assert.deepEqual(
    found.map(({ address, light, dark }) => ({ address, light, dark })),
    [],
  );
});

test('the browser reports nothing on any template, and requests nothing from other hosts', async () => {
  const { complaints } = await surveyed();
  assert.deepEqual(complaints, []);
});

test('no page is wider than a phone of 360 pixels, open menus included', async () => {
  const { findings } = await surveyed();
  const wide = findings.filter(({ narrow }) => narrow !== 360);
  assert.deepEqual(
    wide.map(({ address, narrow }) => `${address}: ${narrow}`),
    [],
  );
});

test('at 200 % nothing is lost, and nothing needs sideways scrolling', async () => {
  const { findings } = await surveyed();
  const found = findings.filter(({ zoomed, lost }) => zoomed !== 640 || lost.length > 0);
  assert.deepEqual(
    found.map(({ address, zoomed, lost }) => ({ address, zoomed, lost })),
    [],
  );
});

async function openStudy(): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 740 });
  await page.goto(`${origin}/en/case-studies/reading/`, { waitUntil: 'load' });
  return page;
}

test('the keyboard reaches the text first, and every language', async () => {
  const page = await openStudy();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction("location.hash === '#site-main'");
  await page.focus('.languages summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.lang'), 'ro');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(page.url(), `${origin}/ro/case-studies/reading/`);
  await page.close();
});

test('everything that the keyboard reaches has a visible outline and is inside the window', async () => {
  const page = await openStudy();
  // Where nothing glides, each place is reached at once.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const seen: string[] = [];
  const faults: string[] = [];
  for (let next = await focusNext(page); next; next = await focusNext(page)) {
    if (seen.length > 200) break;
    seen.push(next.markup);
    if (next.style !== 'solid' || next.width < 3 || !next.isInView) faults.push(next.markup);
  }
  assert.ok(seen.length > 40 && seen.length < 200, String(seen.length));
  assert.deepEqual(faults, []);
  await page.close();
});

interface Focused {
  readonly markup: string;
  readonly style: string;
  /** In pixels. */
  readonly width: number;
  readonly isInView: boolean;
}

async function focusNext(page: Page): Promise<Focused | undefined> {
  await page.keyboard.press('Tab');
  return (await page.evaluate(`(() => {
    const { activeElement: element } = document;
    if (element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const isInView = bottom > 0 && top < innerHeight;
    return { markup: element.outerHTML.slice(0, 120), style: outlineStyle, width: parseFloat(outlineWidth), isInView };
  })()`)) as Focused | undefined;
}

test('readers who prefer no motion get none', async () => {
  const page = await openStudy();
  const scrolling = () => page.evaluate('getComputedStyle(document.documentElement).scrollBehavior');
  assert.equal(await scrolling(), 'smooth');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  assert.equal(await scrolling(), 'auto');
  const moving = await page.evaluate(`[...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
  }).map((each) => each.outerHTML.slice(0, 80))`);
  assert.deepEqual(moving, []);
  await page.close();
});

test('with forced colours, bars and drawings differ from their background', async () => {
  const page = await openStudy();
  // `emulateMediaFeatures` does not take this one.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  const [paper, bar, line, ink] = (await page.evaluate(`[
    getComputedStyle(document.body).backgroundColor,
    getComputedStyle(document.querySelector('.chart-bar .accent')).fill,
    getComputedStyle(document.querySelector('.chart-bar .line')).stroke,
    getComputedStyle(document.querySelector('figure svg .ink')).fill,
  ]`)) as string[];
  assert.notEqual(bar, paper);
  assert.notEqual(line, paper);
  assert.notEqual(line, bar);
  assert.notEqual(ink, paper);
  await page.close();
});
