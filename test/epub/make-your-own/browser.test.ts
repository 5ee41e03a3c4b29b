import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { writeKits } from '../../../src/build/make-your-own.ts';
import { buildLanguageEdition, currentEdition } from '../../../src/model/resolve/build-edition.ts';
import { writeSite } from '../../../src/site/write-site.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../../helpers/epubcheck.ts';
import { openEpub } from '../../helpers/opened-epub.ts';
import { openBrowser, serveFolder } from '../../helpers/site-browser.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'compendium-own-'));
after(() => rm(folder, { recursive: true, force: true }));
const inputs = {
  outDir: path.join(folder, 'site'),
  editions: ['en', 'uk'].map((code) =>
    buildLanguageEdition(fixturePublication, currentEdition(fixturePublication), code),
  ),
  translators: (language: string) => bookRequest(fixturePublication, language).translator,
  pictures: fixturePictures,
};
await writeSite({ ...inputs, downloads: [], kits: await writeKits(inputs) });
const origin = await serveFolder(inputs.outDir);
const browser = await openBrowser();

/** Ticks studies as a reader does, and gives the file that the browser saves. */
async function makeOwn(language: string, slugs: readonly string[], query = '') {
  const page = await browser.newPage();
  const saved = await mkdtemp(path.join(folder, 'saved-'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: saved,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) =>
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await page.goto(`${origin}/${language}/downloads/${query}`);
  await page.waitForSelector('form.make-your-own:not([hidden])');
  for (const slug of slugs) await page.click(`input[value="${slug}"]`);
  await page.click('form.make-your-own button');
  // Until it says that the file is ready: a failure would end no download.
  await page.waitForFunction(
    `(({ dataset }) => dataset.done === document.querySelector('form.make-your-own [role=status]').textContent)(document.querySelector('form.make-your-own'))`,
  );
  await done;
  const [name = ''] = await readdir(saved);
  const bytes = await readFile(path.join(saved, name));
  const status = await page.$eval('form.make-your-own [role=status]', (element) => element.textContent);
  await page.close();
  return { name, bytes, asked, status };
}

const one = await makeOwn('uk', ['reading']);
const both = await makeOwn('en', ['2020-listening'], '?studies=reading');

test('a reader gets an EPUB of the chosen study in their language, with a clear file name', () => {
  assert.equal(one.name, 'network-uk-vybrane.epub');
  assert.match(one.status ?? '', /^EPUB готовий/);
  const book = openEpub(one.bytes);
  assert.deepEqual(
    book.spine.map((each) => each.replace(/^OEBPS\/|\.xhtml$/g, '')),
    ['cover', 'title-page', 'imprint', 'toc', 'study-reading', 'colophon'],
  );
  assert.match(book.text('OEBPS/content.opf'), /<dc:title[^>]*>Вибране зі\sзбірки «Уся збірка»</);
  assert.match(book.text('OEBPS/title-page.xhtml'), /Вибране зі\sзбірки/);
});

test('nothing is sent: the browser loads only files of this site', () => {
  for (const request of [...one.asked, ...both.asked])
    assert.match(request, new RegExp(`^GET (${origin}/|blob:${origin}/)`));
});

test('the script is small: it contains no Markdown engine and no strings of the builder', async () => {
  const { length } = await readFile(path.join(inputs.outDir, 'make-your-own/make-your-own.js'));
  assert.ok(length < 22_000, `${length} bytes`);
});

test('only the chosen studies are loaded', () => {
  const loaded = (asked: readonly string[]) => asked.flatMap((each) => /studies\/(.*)\.json$/.exec(each)?.[1] ?? []);
  assert.deepEqual(loaded(one.asked), ['reading']);
  assert.deepEqual(loaded(both.asked).sort(), ['2020-listening', 'reading']);
});

test('a language that is kept for reading offline includes the files for books of chosen studies', async () => {
  const list = await readFile(path.join(inputs.outDir, 'uk/offline/files.json'), 'utf8');
  const { addresses } = JSON.parse(list) as { readonly addresses: readonly string[] };
  const kept = addresses.filter((address) => address.startsWith('/make-your-own/'));
  for (const file of ['make-your-own.js', 'uk/kit.json', 'uk/studies/reading.json'])
    assert.ok(kept.includes(`/make-your-own/${file}`), file);
  assert.ok(!kept.some((address) => address.startsWith('/make-your-own/en/')));
  const offered = one.asked.filter((each) => each.includes('/make-your-own/'));
  for (const request of offered) assert.ok(kept.includes(new URL(request.slice(4)).pathname), request);
});

test('studies in the address are ticked and appear in the collection’s order with their pictures', () => {
  const book = openEpub(both.bytes);
  const studies = book.spine.filter((each) => each.includes('/study-'));
  assert.deepEqual(studies, ['OEBPS/study-reading.xhtml', 'OEBPS/study-2020-listening.xhtml']);
  assert.equal(book.entries.filter(({ name }) => name.startsWith('OEBPS/images/')).length, 4);
});

test('a page with several studies links to the form with them ticked; a single study has its own EPUB', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/topics/reading/`);
  assert.equal(await page.$('.own-epub'), null);
  await page.goto(`${origin}/en/languages/en/`);
  await page.click('.own-epub a');
  await page.waitForSelector('form.make-your-own:not([hidden])');
  const ticked = await page.$$eval('input[name=study]', (boxes) =>
    boxes.map((box) => [box.getAttribute('value'), (box as unknown as { readonly checked: boolean }).checked]),
  );
  assert.deepEqual(ticked, [
    ['reading', true],
    ['2020-listening', true],
  ]);
  await page.close();
});

test('links to studies outside the book lead to the website', async () => {
  const alone = openEpub((await makeOwn('en', ['reading'])).bytes);
  const text = alone.text('OEBPS/study-reading.xhtml');
  assert.match(text, /href="https:\/\/network\.example\/en\/case-studies\/2020-listening\/#action"/);
  assert.doesNotMatch(text, /href="study-2020-listening/);
});

test('the same choice gives the same bytes, and another choice another identifier', async () => {
  assert.ok((await makeOwn('uk', ['reading'])).bytes.equals(one.bytes));
  const identifier = (bytes: Uint8Array) => /urn:uuid:[^<]*/.exec(openEpub(bytes).text('OEBPS/content.opf'))?.[0];
  assert.notEqual(identifier(one.bytes), identifier(both.bytes));
  assert.match(
    identifier(both.bytes) ?? '',
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('a reader who chooses nothing gets a message, and one without JavaScript gets the alternatives', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/en/downloads/`);
  await page.waitForSelector('form.make-your-own:not([hidden])');
  await page.click('form.make-your-own button');
  assert.match(await page.$eval('[role=status]', (element) => element.textContent ?? ''), /at least one/);
  await page.setJavaScriptEnabled(false);
  await page.reload();
  assert.ok(await page.$('form.make-your-own[hidden]'));
  assert.match(
    await page.$eval('main', (element) => (element as unknown as { innerText: string }).innerText),
    /needs JavaScript/,
  );
  await page.close();
});

test('epubcheck-ts finds nothing in a book made in the browser', async () => {
  for (const { bytes } of [one, both]) {
    const { messages } = await EpubCheck.validate(bytes, { includeInfo: true });
    assert.deepEqual(
      messages.map(({ id, message }) => `${id} ${message}`),
      [],
    );
  }
});

test('EPUBCheck finds nothing in a book made in the browser', { skip: withoutJava }, async () => {
  const file = path.join(folder, 'both.epub');
  await writeFile(file, both.bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});
