/**
 * What a reader with a bad connection must load, as Brotli packs it. Measured on the demonstration, and on a study of
 * 1,800 words that are the demonstration's own: invented ones would repeat themselves and pack too well.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { LanguageEdition, ResolvedStudy } from '../../src/model/language-edition.ts';
import { loadSite } from '../../src/site/load-site.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { openBrowser, serveFolder } from '../helpers/site-browser.ts';
import { readHtml } from '../helpers/site-output.ts';

const limits = { page: 25_000, fonts: 100_000, scripts: 15_000 };
const words = 1800;

const inputs = await loadSite(path.resolve(import.meta.dirname, '../..'));
const folder = await mkdtemp(path.join(tmpdir(), 'compendium-weight-'));
after(() => rm(folder, { recursive: true, force: true }));
await writeSite({ ...inputs, editions: inputs.editions.map(withLongStudy), outDir: folder });
const origin = await serveFolder(folder);
const browser = await openBrowser();

function wordsOf(sections: ResolvedStudy['sections']): number {
  return sections.reduce((total, { markdown }) => total + markdown.split(/\s+/).length, 0);
}

/** The first study has the sections of all, until they are as long as a long study is. */
function withLongStudy(edition: LanguageEdition): LanguageEdition {
  const [first, ...rest] = edition.studies;
  assert.ok(first);
  const all = edition.studies.flatMap(({ slug, sections }) =>
    sections.map((section) => ({ ...section, id: section.id && `${section.id}-${slug}` })),
  );
  const sections: (typeof all)[number][] = [];
  while (wordsOf(sections) < words) sections.push(all[sections.length % all.length] as (typeof all)[number]);
  const long: ResolvedStudy = { ...first, sections };
  return { ...edition, studies: [long, ...rest] };
}

const packed = (file: string): number => brotliCompressSync(readFileSync(path.join(folder, file))).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

for (const { language, studies } of inputs.editions) {
  for (const below of ['', ...studies.map(({ slug }) => `${slug}/`)]) {
    const file = `${language.toLowerCase()}/case-studies/${below}index.html`;
    test(`${file} with its style sheets weighs at most 25 KB, its scripts at most 15 KB`, () => {
      const page = readHtml(readFileSync(path.join(folder, file), 'utf8'));
      const sheets = page.find('link', 'rel', 'stylesheet').map(({ attributes }) => attributes.href ?? '');
      const scripts = page.find('script', 'src').map(({ attributes }) => attributes.src ?? '');
      assert.ok(sheets.length > 0);
      const weight = packed(file) + sum(sheets.map(packed));

      assert.ok(weight <= limits.page, `${weight} bytes`);
      assert.ok(sum(scripts.map(packed)) <= limits.scripts);
    });
  }
}

for (const { language, studies } of inputs.editions) {
  test(`a study in ${language} loads at most 100 KB of fonts, only those of its language, and nothing moves`, async () => {
    const page = await browser.newPage();
    const fonts: number[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.woff2')) fonts.push(readFileSync(path.join(folder, pathname)).length);
    });
    await page.setViewport({ width: 360, height: 740 });
    await page.goto(`${origin}/${language.toLowerCase()}/case-studies/${studies[0]?.slug}/`, {
      waitUntil: 'networkidle0',
    });
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    assert.ok(fonts.length >= 4 && fonts.length <= 5, `${fonts.length} fonts`);
    assert.ok(sum(fonts) <= limits.fonts, `${sum(fonts)} bytes`);
    assert.equal(await page.evaluate(layoutShift), 0);
    await page.close();
  });
}

const layoutShift = `new Promise((resolve) => {
  let shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(shift), 100);
})`;
