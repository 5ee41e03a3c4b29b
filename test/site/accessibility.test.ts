import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { countTexts, reachesLeast, testedThings, themeContrasts } from '../../src/site/plan/accessibility-facts.ts';
import { buildSite } from '../helpers/site-output.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const site = await buildSite('/x/');
const tests = path.resolve(import.meta.dirname, '..');

/** The test behind each thing that the statement says is tested: its file, and how its title begins or goes on. */
const evidence: Readonly<Record<(typeof testedThings)[number], readonly [file: string, title: string]>> = {
  axe: ['site/browser.test.ts', 'axe finds nothing on any template in'],
  keyboard: ['site/browser.test.ts', 'the keyboard reaches the text first, and every language'],
  narrow: ['site/browser.test.ts', 'no page is wider than a phone of 360 pixels'],
  zoom: ['site/browser.test.ts', 'at 200 % nothing is lost'],
  html: ['site/write-site.test.ts', 'every page is valid HTML'],
  language: ['site/languages.test.ts', 'a text that stands in for a missing one is marked'],
  pdf: ['pdf/write-pdf.test.ts', 'the file is tagged, in its language, with its title'],
  epub: ['epub/package/metadata.test.ts', 'accessibility metadata is as found: pictures and alternatives'],
};

test('the statement claims only tests that exist', () => {
  for (const thing of testedThings) {
    const [file, title] = evidence[thing];
    assert.match(readFileSync(path.join(tests, file), 'utf8'), new RegExp(`test\\(\\s*['\`]${title}`), thing);
  }
});

test('the statement claims no conformance, and follows the editors’ own text', () => {
  const page = site.document('en/accessibility/index.html');
  const text = page.find('main')[0]?.text ?? '';
  assert.ok(text.includes('Nobody has certified that it meets them'));
  assert.doesNotMatch(text, /\b(fully|partially|conforms|conformant|compliant)\b/i);
  assert.ok(text.indexOf('There are ramps.') > 0 && text.indexOf('There are ramps.') < text.indexOf('WCAG'));
  assert.ok(text.includes('1\u00a0March 2026'));
  assert.equal(page.find('h1')[0]?.text, 'Reading for all');
});

test('texts are counted for each language: own, fallbacks, drafts', async () => {
  const { editions } = await siteInputs();
  assert.deepEqual(editions.map(countTexts), [
    { language: 'en', own: 8, fallback: 0, draft: 0 },
    { language: 'ro', own: 2, fallback: 6, draft: 2 },
    { language: 'uk', own: 2, fallback: 6, draft: 1 },
    { language: 'el', own: 1, fallback: 7, draft: 1 },
    { language: 'ro-MD', own: 2, fallback: 6, draft: 1 },
  ]);
  const cells = site
    .document('uk/accessibility/index.html')
    .find('tr')
    .map(({ text }) => text);
  assert.ok(cells.includes('українська261'), cells.join('\n'));
});

test('contrasts come from the theme, and one that is too low is not called sufficient', () => {
  const [text] = themeContrasts({ ink: '#000000', paper: '#ffffff' });
  assert.deepEqual(text, { id: 'text', light: 21, dark: 15.4 });
  assert.ok(themeContrasts({}).every(reachesLeast));
  const weak = themeContrasts({ accent: '#7799aa' }).filter((each) => !reachesLeast(each));
  assert.deepEqual(weak, [{ id: 'link', light: 3, dark: 10.1 }]);
});
