import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { buildSite } from '../helpers/site-output.ts';

const site = await buildSite();
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

interface Reader {
  readonly language?: string;
  readonly zone?: string;
  /** The reader's clock, ISO. */
  readonly now?: string;
}

interface Shown {
  readonly local: string | undefined;
  readonly registration: string;
}

/** What the page of the event shows a reader: the sentence of local time, and what stands under registration. */
async function read({
  language = 'en',
  zone = 'Europe/Bucharest',
  now = '2020-10-01T00:00:00Z',
}: Reader): Promise<Shown> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.emulateTimezone(zone);
  await page.evaluateOnNewDocument(`Date.now = () => ${Date.parse(now)};`);
  await page.goto(`${origin}/${language}/news/webinar/`, { waitUntil: 'load' });
  const shown = {
    local: await textShown(page, '[data-local-time]'),
    registration: (await textShown(page, 'dd:has([data-open-until])')) ?? '',
  };
  assert.deepEqual(complaints, []);
  await page.close();
  return shown;
}

async function textShown(page: Page, selector: string): Promise<string | undefined> {
  const element = `document.querySelector('${selector}')`;
  return ((await page.evaluate(`${element}.checkVisibility() ? ${element}.innerText : ''`)) as string) || undefined;
}

test('a reader in another zone sees the event in their own time, in the page’s language', async () => {
  const { local } = await read({ zone: 'America/New_York' });
  assert.match(local ?? '', /^In your time zone: 13\u00a0October 2020, 03:30\s*–\s*05:00\u00a0\S+$/);
  const ukrainian = await read({ language: 'uk', zone: 'Asia/Tokyo' });
  assert.match(ukrainian.local ?? '', /^У\sвашому часовому поясі: 13\s+жовтня 2020.* 16:30/);
  assert.doesNotMatch(ukrainian.local ?? '', /р\./);
});

test('a reader in the same time sees it only once', async () => {
  assert.equal((await read({ zone: 'Europe/Bucharest' })).local, undefined);
  assert.equal((await read({ zone: 'Europe/Athens' })).local, undefined);
});

test('registration is a link until it closes, then a sentence', async () => {
  assert.equal((await read({ now: '2020-10-12T14:59:00Z' })).registration, 'Registration form');
  assert.equal((await read({ now: '2020-10-12T15:00:00Z' })).registration, 'Registration is closed.');
  assert.equal((await read({ language: 'el', now: '2026-01-01T00:00:00Z' })).registration, 'Οι εγγραφές έχουν λήξει.');
});

test('without scripts the link, its closing date and the local time remain', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${origin}/en/news/webinar/`, { waitUntil: 'load' });
  assert.equal(await textShown(page, 'dd:has([data-open-until])'), 'Registration form');
  assert.equal(await textShown(page, '[data-local-time]'), undefined);
  await page.close();
});
