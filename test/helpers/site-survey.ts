import type { Browser, Page } from 'puppeteer';
import { findBarriers } from './barriers.ts';

export interface Findings {
  readonly address: string;
  /** The findings of axe in light mode, and of its colour rules in dark mode. */
  readonly light: readonly string[];
  readonly dark: readonly string[];
  /**
   * The page's width in two windows: of 360 pixels with the menu open, and of 640 pixels, which is a window of 1280 at
   * 200 %.
   */
  readonly narrow: number;
  readonly zoomed: number;
  /** Lines of the page at 1280 pixels that are missing at 200 %. */
  readonly lost: readonly string[];
}

export interface Survey {
  readonly findings: readonly Findings[];
  /** Messages on the browser's console, failed requests, and requests to other hosts. */
  readonly complaints: readonly string[];
}

/** Opens each address once, in two windows at a time, and makes all checks. */
export async function surveyPages(browser: Browser, origin: string, addresses: readonly string[]): Promise<Survey> {
  const waiting = [...addresses];
  const findings: Findings[] = [];
  const complaints: string[] = [];
  const visitAll = async (): Promise<void> => {
    const page = await browser.newPage();
    listen(page, origin, complaints);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      findings.push(await visit(page, origin, next));
    await page.close();
  };
  await Promise.all([visitAll(), visitAll()]);
  return { findings, complaints };
}

function listen(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
  });
}

async function visit(page: Page, origin: string, address: string): Promise<Findings> {
  await setWidth(page, 1280);
  await setScheme(page, 'light');
  await page.goto(`${origin}/${address}`, { waitUntil: 'load' });
  const light = await findBarriers(page);
  await setScheme(page, 'dark');
  // Light and dark mode differ only in colours.
  const dark = await findBarriers(page, ['color-contrast']);
  const lines = await linesOf(page);
  await setWidth(page, 640);
  const zoomed = await widthOf(page);
  const left = new Set(await linesOf(page));
  await setWidth(page, 360);
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  const narrow = await widthOf(page);
  return { address, light, dark, narrow, zoomed, lost: lines.filter((line) => !left.has(line)) };
}

const setWidth = (page: Page, width: number): Promise<void> => page.setViewport({ width, height: 740 });
const setScheme = (page: Page, value: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
const widthOf = async (page: Page): Promise<number> =>
  Number(await page.evaluate('document.documentElement.scrollWidth'));

/** The visible words, by the element that contains them. */
const linesOf = async (page: Page): Promise<string[]> =>
  (await page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0)
    .flatMap((each) => [...each.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
    .map((node) => node.data.trim())`)) as string[];
