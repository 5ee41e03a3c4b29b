/** The list of case studies filtered in place: 21 studies, so that a count takes every plural form of Ukrainian. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer';
import { findBarriers } from '../../helpers/barriers.ts';
import { openBrowser, serveFolder } from '../../helpers/site-browser.ts';
import { study } from '../../helpers/site-items.ts';
import { buildSiteOf } from '../../helpers/site-output.ts';
import { inputsOf, sitePublication } from '../../helpers/site-publication.ts';

const numbers = Array.from({ length: 21 }, (_, index) => index + 1);
const body = '## Challenge {#challenge}\n\nA.\n\n## Action {#action}\n\nB.\n';

/** By number: 1 and 2 also in Ukraine, 1 to 5 on reading, 5 and 6 on children, 1 of the programme, 6 for a goal. */
const studies = numbers.map((number) =>
  study(
    `study-${number}`,
    {
      countries: number <= 2 ? ['RO', 'UA'] : ['RO'],
      topics: [...(number <= 5 ? ['reading'] : []), ...(number === 5 || number === 6 ? ['children'] : [])],
      ...(number === 1 && { programme: 'hub' }),
      ...(number === 6 && { sdgs: [4] }),
    },
    { en: [{ title: `Study ${number}` }, body] },
  ),
);

const slugs = (first: number, last: number) => numbers.slice(first - 1, last).map((number) => `study-${number}`);
const publication = {
  ...sitePublication('/'),
  topics: [
    { id: 'reading', names: { en: 'Reading', uk: 'Читання' } },
    { id: 'children', names: { en: 'Children', uk: 'Діти' } },
  ],
  editions: [
    {
      id: '2026',
      date: '2026-03-01',
      parts: [
        { title: { en: 'First part' }, studies: slugs(1, 6) },
        { title: { en: 'Second part' }, studies: slugs(7, 21) },
      ],
    },
  ],
  studies,
  news: [],
};
const site = await buildSiteOf(await inputsOf(publication), { withKits: true });
const origin = await serveFolder(site.folder);
const browser = await openBrowser();

/** Also where the test fails, the page is closed with the browser. */
async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(request.url());
  });
  await page.goto(`${origin}/${address}`, { waitUntil: 'networkidle0' });
  return { page, complaints };
}

/** The numbers of the studies that can be seen. */
const listed = async (page: Page): Promise<number[]> =>
  (await page.evaluate(
    `[...document.querySelectorAll('.entry')].filter((each) => each.checkVisibility()).map((each) => Number(each.querySelector('.number').textContent))`,
  )) as number[];
const status = (page: Page) => page.evaluate(`document.querySelector('.filters [role=status]').innerText`);
const focused = (page: Page) => page.evaluate('document.activeElement.outerHTML.slice(0, 60)');
const search = (page: Page) => page.evaluate('location.search');
const box = (facet: string): string => {
  const [kind, id] = facet.split('=');
  return `.filters input[name=${kind}][value='${id}']`;
};
const openPanel = (page: Page) => page.evaluate("document.querySelector('.filters details').open = true");
async function choose(page: Page, ...facets: string[]): Promise<void> {
  await openPanel(page);
  for (const facet of facets) await page.click(box(facet));
}

/** The words beside a filter: its name and the number of its studies. */
const label = (page: Page, facet: string) =>
  page.evaluate(`document.querySelector("${box(facet)}").parentElement.innerText.replace(/\\s+/g, ' ')`);

test('without scripts every filter is a link, and everything that needs a script is hidden', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${origin}/uk/case-studies/?topic=reading`, { waitUntil: 'load' });
  assert.deepEqual(await listed(page), numbers);
  const shown = await page.evaluate(
    `[...document.querySelectorAll('.filters :is(input, button, [role=status])')].filter((each) => each.checkVisibility()).length`,
  );
  assert.equal(shown, 0);
  await openPanel(page);
  await Promise.all([page.waitForNavigation(), page.click(".filters a[href$='/topics/reading/']")]);
  assert.equal(page.url(), `${origin}/uk/topics/reading/`);
  await page.close();
});

test('a filter reduces the list in place, requests nothing, and hides empty parts', async () => {
  const { page, complaints } = await open('en/case-studies/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'topic=reading');
  assert.deepEqual(await listed(page), [1, 2, 3, 4, 5]);
  const parts = `[...document.querySelectorAll('.part-title')].filter((each) => each.checkVisibility()).length`;
  assert.equal(await page.evaluate(parts), 1);
  await page.click(box('topic=reading'));
  assert.deepEqual(await listed(page), numbers);
  assert.equal(await page.evaluate(parts), 2);
  assert.deepEqual([...asked, ...complaints], []);
  await page.close();
});

test('a study needs one of the filters of each kind', async () => {
  const { page } = await open('en/case-studies/');
  await choose(page, 'topic=reading', 'topic=children');
  assert.deepEqual(await listed(page), [1, 2, 3, 4, 5, 6]);
  await choose(page, 'country=ua');
  assert.deepEqual(await listed(page), [1, 2]);
  await page.close();
});

test('each filter has the number of studies that it would leave', async () => {
  const { page } = await open('en/case-studies/');
  await openPanel(page);
  assert.equal(await label(page, 'country=ua'), 'Ukraine 2 case studies');
  await choose(page, 'topic=children');
  assert.equal(await label(page, 'country=ua'), 'Ukraine 0 case studies');
  assert.equal(await label(page, 'sdg=4'), '4. Quality education 1 case study');
  // What else is chosen of its own kind takes nothing away.
  assert.equal(await label(page, 'topic=reading'), 'Reading 5 case studies');
  await page.close();
});

test('the number of studies is announced politely, in the plural forms of the language', async () => {
  const { page } = await open('uk/case-studies/');
  assert.equal(await status(page), '');
  await choose(page, 'country=ro');
  assert.equal(await status(page), '21\u00a0кейс');
  await choose(page, 'topic=reading');
  assert.equal(await status(page), '5\u00a0кейсів');
  await choose(page, 'country=ro', 'country=ua');
  assert.equal(await status(page), '2\u00a0кейси');
  await choose(page, 'programme=hub');
  assert.equal(await status(page), '1\u00a0кейс');
  await choose(page, 'sdg=4');
  assert.equal(await status(page), 'Жоден кейс не\u00a0відповідає всім цим фільтрам.');
  assert.deepEqual(await listed(page), []);
  const live = await page.evaluate("document.querySelector('.filters [role=status]').ariaLive");
  assert.equal(live, 'polite');
  await page.close();
});

test('the selection is in the address; Back and Forward work', async () => {
  const { page } = await open('en/case-studies/');
  await choose(page, 'topic=reading', 'country=ua');
  assert.equal(await search(page), '?country=ua&topic=reading');
  await page.goBack();
  assert.equal(await search(page), '?topic=reading');
  assert.deepEqual(await listed(page), [1, 2, 3, 4, 5]);
  await page.goBack();
  assert.equal(await page.evaluate('location.href'), `${origin}/en/case-studies/`);
  assert.deepEqual(await listed(page), numbers);
  await page.goForward();
  assert.deepEqual(await listed(page), [1, 2, 3, 4, 5]);
  await page.close();
});

test('a shared address opens with its filters, and ignores unknown ones', async () => {
  const { page } = await open('en/case-studies/?topic=children&topic=nothing&colour=red');
  assert.deepEqual(await listed(page), [5, 6]);
  assert.equal(await status(page), '2\u00a0case studies');
  await Promise.all([page.waitForNavigation(), page.click('.entry a[href$="/study-6/"]')]);
  await page.goBack();
  assert.deepEqual(await listed(page), [5, 6]);
  await page.close();
});

test('the selection is kept in another language', async () => {
  const { page } = await open('en/case-studies/');
  await choose(page, 'topic=children');
  await page.click('.languages summary');
  await Promise.all([page.waitForNavigation(), page.click('.languages a[lang=uk]')]);
  assert.equal(page.url(), `${origin}/uk/case-studies/?topic=children`);
  assert.deepEqual(await listed(page), [5, 6]);
  assert.equal(await status(page), '2\u00a0кейси');
  await page.close();
});

test('the selection is listed, and can be removed one by one or at once', async () => {
  const { page } = await open('uk/case-studies/?topic=reading&topic=children&country=ua');
  const names = `[...document.querySelectorAll('.chosen button')].map((each) => each.ariaLabel)`;
  assert.deepEqual(await page.evaluate(names), [
    'Прибрати фільтр «Україна»',
    'Прибрати фільтр «Діти»',
    'Прибрати фільтр «Читання»',
  ]);
  await page.click('.chosen button');
  assert.deepEqual(await listed(page), [1, 2, 3, 4, 5, 6]);
  assert.equal(await search(page), '?topic=children&topic=reading');
  await page.click('.filter-result button');
  assert.deepEqual(await listed(page), numbers);
  assert.equal(await search(page), '');
  assert.equal(await status(page), '21\u00a0кейс');
  const left = `[...document.querySelectorAll('.filters :is(button, .chosen, input:checked)')].filter((each) => each.checkVisibility()).length`;
  assert.equal(await page.evaluate(left), 0);
  await page.close();
});

async function press(page: Page, ...keys: ('Tab' | 'Enter' | 'Space')[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('with the keyboard readers can open the filters, choose and clear, and the focus is never lost', async () => {
  const { page } = await open('en/case-studies/');
  await page.focus('.filters summary');
  await press(page, 'Enter', 'Tab', 'Tab', 'Space');
  assert.match(String(await focused(page)), /^<input type="checkbox" name="country"/);
  assert.deepEqual(await listed(page), [1, 2]);
  await press(page, 'Enter');
  assert.equal(await search(page), '?country=ua');
  const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
  assert.equal(outline, 'solid');
  await page.focus('.filter-result button');
  await press(page, 'Enter');
  assert.deepEqual(await listed(page), numbers);
  assert.match(String(await focused(page)), /^<summary>/);
  await press(page, 'Tab', 'Space');
  await page.focus('.chosen button');
  await press(page, 'Space');
  assert.equal(await search(page), '');
  assert.match(String(await focused(page)), /^<summary>/);
  await page.close();
});

test('in a long list of filters the count hides nothing that the keyboard reaches', async () => {
  const { page } = await open('el/case-studies/?country=ro');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: 360, height: 600 });
  await openPanel(page);
  await page.focus('.filters summary');
  const boxes = Number(await page.evaluate("document.querySelectorAll('.filters input').length"));
  for (let at = 0; at < boxes; at += 1) {
    await press(page, 'Tab');
    const isSeen = await page.evaluate(`(() => {
      const { x, y, width, height } = document.activeElement.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === document.activeElement;
    })()`);
    assert.ok(isSeen, String(await focused(page)));
  }
  await page.close();
});

for (const language of ['uk', 'el'])
  test(`axe finds nothing on the filtered list in ${language}, light and dark; a phone is wide enough`, async () => {
    for (const query of ['?topic=reading&country=ua', '?programme=hub&sdg=4']) {
      const { page, complaints } = await open(`${language}/case-studies/${query}`);
      await openPanel(page);
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        assert.deepEqual(await findBarriers(page), []);
      }
      await page.setViewport({ width: 360, height: 740 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

test('a reader can make an EPUB of the found studies', async () => {
  const { page } = await open('uk/case-studies/');
  const offered = () => page.evaluate(`document.querySelector('.own-epub').hidden`);
  assert.equal(await offered(), true);
  await page.goto(`${origin}/uk/case-studies/?topic=children`, { waitUntil: 'networkidle0' });
  assert.equal(await offered(), false);
  await page.click('.own-epub');
  await page.waitForSelector('form.make-your-own:not([hidden])');
  const ticked = `[...document.querySelectorAll('input[name=study]:checked')].map(({ value }) => value)`;
  assert.deepEqual(await page.evaluate(ticked), ['study-5', 'study-6']);
  await page.goto(`${origin}/uk/case-studies/?programme=hub`, { waitUntil: 'networkidle0' });
  assert.equal(await offered(), true, 'a single study has its own');
});
