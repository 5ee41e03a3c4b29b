import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkFromContent } from '../../src/site/plan/links.ts';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { tableScroller } from '../../src/site/templates/components/words/tables.ts';
import { hyphenated, hyphenatedTitle, words } from '../../src/site/templates/components/words/words.ts';
import { html } from '../../src/text/markup/html.ts';
import { siteInputs } from '../helpers/site-publication.ts';

test('tables are numbered in the order of the text', () => {
  assert.equal(
    tableScroller((number) => `"${number}"`)(html`<table></table><p>a</p><table></table>`).markup,
    '<div class="table scrolls" role="group" tabindex="0" aria-label="&quot;1&quot;"><table></table></div><p>a</p><div class="table scrolls" role="group" tabindex="0" aria-label="&quot;2&quot;"><table></table></div>',
  );
});

test('the name of a table is its caption, if it has one', () => {
  assert.equal(
    tableScroller(() => 'Table 1')(html`<table>
<caption>Steps</caption></table>`).markup,
    '<div class="table scrolls" role="group" tabindex="0" aria-labelledby="site-table-1"><table>\n<caption id="site-table-1">Steps</caption></table></div>',
  );
});

test('titles keep their emphasis and quotation marks, and lose their links', () => {
  const text = { text: '"Читання" *тут* [там](https://example.org)', language: 'uk', origin: 'own' } as const;
  assert.equal(words(text, 'en').markup, '<span lang="uk">«Читання» <em>тут</em> там</span>');
});

test('in a title only words as long as a line on a phone may break', () => {
  const breaks = (markup: string): string[] => markup.split(' ').filter((word) => word.includes('\u00ad'));
  const title = html`Διαδικτυακό σεμινάριο βιβλιοθηκών`;
  assert.equal(breaks(hyphenated(title, 'el').markup).length, 3);
  assert.deepEqual(breaks(hyphenatedTitle(title, 'el').markup), []);
  assert.equal(breaks(hyphenatedTitle(html`Що таке електроенергетичність`, 'uk').markup).length, 1);
});

test('a short word does not end a line of a title, and tags stay unchanged', () => {
  const title = (text: string, language: string) => words({ text, language, origin: 'own' }, 'en');
  const shown = (text: string, language: string) =>
    hyphenatedTitle(title(text, language), language).markup.replaceAll('\u00a0', '_');
  assert.equal(shown('Від проєктів до мережі', 'uk'), '<span lang="uk">Від_проєктів до_мережі</span>');
  assert.equal(shown('De la proiecte la o rețea', 'ro'), '<span lang="ro">De_la_proiecte la_o_rețea</span>');
  assert.equal(shown('Reading in a village', 'en'), 'Reading in a village');
});

test('a mail address may break before its @, only in text', () => {
  assert.equal(
    hyphenated(html`<p><a href="mailto:us@net.example">us@net.example</a> us@net.example</p>`, 'en').markup,
    '<p><a href="mailto:us@net.example">us<wbr />@net.example</a> us@net.example</p>',
  );
});

test('a link in the content stays in the page’s language and is removed without a target', async () => {
  const site = await createSite(await siteInputs('/x/'));
  const context = planPages(site).home.find((page) => page.context.language === 'ro-MD')?.context;
  assert.ok(context);
  assert.equal(linkFromContent(context, 'study:second#challenge'), '/x/ro-md/case-studies/second/#challenge');
  assert.equal(linkFromContent(context, 'page:about'), '/x/ro-md/about/');
  assert.equal(linkFromContent(context, 'page:licence'), '/x/ro-md/licence/');
  assert.equal(linkFromContent(context, 'page:nowhere'), undefined);
  assert.equal(linkFromContent(context, 'study:withdrawn'), undefined);
  assert.equal(linkFromContent(context, 'https://example.org'), undefined);
});
