import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Protocol } from 'puppeteer';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { demonstration } from '../helpers/demonstration.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { openInReader } from '../helpers/reading-engine.ts';
import { writeEpub } from '../helpers/write-epub.ts';

const { bytes } = await writeEpub(bookRequest(fixturePublication, 'uk', { pictures: fixturePictures }));
const page = await openInReader(bytes);
const engine = <T>(script: string): Promise<T> => page.evaluate(script) as Promise<T>;

test('every line of the contents opens its place', () => assertContentsOpen(page));

const { publication, pictures } = await demonstration();
for (const language of ['en', 'ro', 'uk', 'el']) {
  test(`the demonstration opens in ${language}: contents lead to their places, every letter is in the book’s typefaces`, async () => {
    const opened = await openInReader((await writeEpub(bookRequest(publication, language, { pictures }))).bytes);
    await assertContentsOpen(opened);
    assert.equal(await opened.evaluate('chapter.documentElement.lang'), language);
    await opened.evaluate('view.goTo("OEBPS/study-from-projects-to-a-network.xhtml")');
    const fonts = await fontsUsed(opened);
    assert.ok(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0) > 500);
    const others = fonts.filter(({ isCustomFont }) => !isCustomFont);
    assert.deepEqual(others, []);
    await opened.close();
  });
}

/** The fonts with which the browser really drew the chapter that is open. */
async function fontsUsed(opened: Page) {
  await opened.evaluate('chapter.fonts.ready.then(() => {})');
  const session = await opened.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const blocks = everyNode(root).filter(({ nodeName }) =>
    ['p', 'h1', 'h2', 'li', 'td', 'dt', 'span'].includes(nodeName),
  );
  const found = await Promise.all(blocks.map(({ nodeId }) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
  return found.flatMap(({ fonts }) => fonts);
}

const everyNode = (node: Protocol.DOM.Node): Protocol.DOM.Node[] => [
  node,
  ...[
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(everyNode),
];

async function assertContentsOpen(opened: Page): Promise<void> {
  const engine = <T>(script: string): Promise<T> => opened.evaluate(script) as Promise<T>;
  const lines = await engine<{ label: string; href: string }[]>(
    '(function flat(items) { return items.flatMap((i) => [{ label: i.label, href: i.href }, ...flat(i.subitems ?? [])]); })(view.book.toc)',
  );
  assert.ok(lines.length > 8);
  for (const { label, href } of lines) {
    await engine(`view.goTo(${JSON.stringify(href)})`);
    const place = href.split('#')[1];
    const found = await engine<string>(
      place
        ? `chapter.getElementById(${JSON.stringify(place)})?.textContent`
        : `chapter.querySelector('h1')?.textContent`,
    );
    assert.ok(found?.trim().startsWith(label), `${href}: ${label}`);
  }
}

test('every link to a note opens it, and the note links back', async () => {
  await engine('view.goTo("OEBPS/study-reading.xhtml")');
  const calls = await engine<string[]>(
    `[...chapter.querySelectorAll('a[role=doc-noteref]')].map((call) => chapter.querySelector(call.getAttribute('href'))?.textContent.trim())`,
  );
  assert.deepEqual(calls, ['Примітка.']);
  const backs = await engine<string[]>(
    `[...chapter.querySelectorAll('a[role=doc-backlink]')].map((back) => chapter.querySelector(back.getAttribute('href'))?.textContent)`,
  );
  assert.deepEqual(backs, ['1']);
});

test('Ukrainian words are set in the book’s own typefaces', async () => {
  await engine('view.goTo("OEBPS/study-reading.xhtml")');
  const used = await engine<string[]>(
    `chapter.fonts.ready.then(() => [...chapter.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', '')))`,
  );
  assert.deepEqual(new Set(used), new Set(['Source Serif 4', 'Source Sans 3']));
});

test('the engine finds every chapter that the book has, with title, language and cover', async () => {
  const sections = await engine<string[]>('view.book.sections.map(({ id }) => id)');
  assert.deepEqual(sections, openEpub(bytes).spine);
  assert.equal(await engine('view.book.metadata.title'), 'Уся збірка');
  assert.deepEqual(await engine('[view.book.metadata.language].flat()[0]'), 'uk');
  assert.ok(await engine('view.book.getCover().then((blob) => blob?.size > 1000)'));
});
