import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLine, inOneLineMarkup, otherWords, saySame, wordsOf } from '../../src/rendering/both-languages.ts';
import { html } from '../../src/text/markup/html.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';

const { translator } = bookRequest(pdfPublication, 'en');
const words = (text: string, language: string) => ({ text, language });

test('two texts in one line are joined by the words of the locale, and a text that both share is said once', () => {
  assert.equal(inOneLine('Index', 'Покажчик', translator), 'Index / Покажчик');
  assert.equal(inOneLine('EduAct', 'EduAct', translator), 'EduAct');
  assert.equal(inOneLine('Index', undefined, translator), 'Index');
});

test('as markup each half has its language, and nothing in them is markup', () => {
  assert.equal(
    inOneLineMarkup(words('A <b>', 'en'), words('Б & В', 'uk'), translator).markup,
    '<span lang="en">A &lt;b&gt;</span> / <span lang="uk">Б &amp; В</span>',
  );
  assert.equal(inOneLineMarkup(words('A <b>', 'en'), words('A <b>', 'uk'), translator).markup, 'A &lt;b&gt;');
});

test('other words are those that the first do not say', () => {
  assert.equal(otherWords(words('EduAct', 'en'), words('EduAct', 'el')), undefined);
  assert.equal(otherWords(words('Index', 'en'), words('Ευρετήριο', 'el'))?.text, 'Ευρετήριο');
});

test('marks of languages and addresses do not make two pieces differ; other words and drawings do', () => {
  assert.ok(saySame(html`<p>One</p>`, html`<p><span lang="en">One</span></p>`));
  assert.ok(!saySame(html`<p>One</p>`, html`<p>Un</p>`));
  assert.ok(!saySame(html`<img src="a.png"/>`, html`<img src="b.png"/>`));
  assert.ok(!saySame(html`<p>A</p><svg viewBox="0 0 1 1"></svg>`, html`<p>A</p><svg viewBox="0 0 2 2"></svg>`));
});

test('the words of a heading are those that are read: no tags, entities or soft hyphens', () => {
  assert.equal(wordsOf(html`A <em>li\u00adbrary</em> &amp;<br /> ${'<more>'}`.nodes), 'A library & <more>');
});
