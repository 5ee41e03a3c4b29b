import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadToShared } from '../../src/pdf/book/blocks/pairs.ts';
import { pageSlot, shownPlaces } from '../../src/pdf/book/page-slot.ts';
import { keepMeaning } from '../../src/pdf/roles.ts';
import { html } from '../../src/text/markup/html.ts';
import { writeNodes } from '../../src/text/markup/tree.ts';

test('elements with a language, description lists and formulas get roles that Chromium keeps', () => {
  const { nodes } = html`<div class="text" lang="uk"><span>a</span><span class="b" lang="en">b</span></div>
<dl class="facts"><div class="row"><dt>Year</dt><dd>2020</dd></div><div class="wide row"><dt>c</dt></div></dl>
<p class="formula"><math alttext="1 &lt; 2"><mn>1</mn></math></p><p class="formula"><math><mn>1</mn></math></p>
<a href="#n" role="doc-noteref">1</a><nav role="doc-toc"></nav><div class="text">d</div>`;
  assert.equal(
    writeNodes(keepMeaning(nodes)),
    `<div class="text" role="group" lang="uk"><span>a</span><span role="mark" class="b" lang="en">b</span></div>
<dl role="table" class="facts"><div class="row" role="row"><dt role="rowheader">Year</dt><dd role="cell">2020</dd></div><div class="wide row"><dt>c</dt></div></dl>
<p class="formula" role="img" aria-label="1 &lt; 2"><math alttext="1 &lt; 2"><mn>1</mn></math></p><p class="formula"><math><mn>1</mn></math></p>
<a href="#n">1</a><nav role="doc-toc"></nav><div class="text">d</div>`,
  );
});

test('every place whose page is shown is listed once, in the order of the book', () => {
  const { nodes } = html`<p>${pageSlot('b')}<em>${pageSlot('a')}</em></p>${pageSlot('b')}<span data-page-of=""></span>`;
  assert.deepEqual(shownPlaces(nodes), ['b', 'a']);
});

test('links of the second language lead to its own places, or to those of the first', () => {
  const { nodes } =
    html`<h1 id="a">A</h1><h1 id="second-b">B</h1><a href="#second-a" data-page-of="second-a">1</a><a href="#second-b">2</a><a href="second-a">3</a>`;
  assert.equal(
    writeNodes(leadToShared(nodes)),
    '<h1 id="a">A</h1><h1 id="second-b">B</h1><a href="#a" data-page-of="a">1</a><a href="#second-b">2</a><a href="second-a">3</a>',
  );
});
