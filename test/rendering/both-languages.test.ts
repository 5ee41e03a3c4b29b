import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneLine, inOneLineMarkup, otherWords, saySame, wordsOf } from '../../src/rendering/both-languages.ts';
import { html } from '../../src/text/markup/html.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';

const { translator } = bookRequest(pdfPublication, 'en');
const words = (text: string, language: string) => ({ text, language });

test('two texts in one line are joined by the locale’s words, and equal texts appear once', () => {
  assert.equal(inOneLine('Index', 'Покажчик', translator), 'Index / Покажчик');
  assert.equal(inOneLine('EduAct', 'EduAct', translator), 'EduAct');
  assert.equal(inOneLine('Index', undefined, translator), 'Index');
});

test('in markup each half has its language, and its text is escaped', () => {
  assert.equal(
    inOneLineMarkup(words('A <b>', 'en'), words('Б & В', 'uk'), translator).markup,
    '<span lang="en">A &lt;b&gt;</span> / <span lang="uk">Б &amp; В</span>',
  );
  assert.equal(inOneLineMarkup(words('A <b>', 'en'), words('A <b>', 'uk'), translator).markup, 'A &lt;b&gt;');
});

test('the second words are dropped if they equal the first', () => {
  assert.equal(otherWords(words('EduAct', 'en'), words('EduAct', 'el')), undefined);
  assert.equal(otherWords(words('Index', 'en'), words('Ευρετήριο', 'el'))?.text, 'Ευρετήριο');
});

test('pieces that differ only in languages and addresses are equal; other words and drawings differ', () => {
  assert.ok(saySame(html`<p>One</p>`, html`<p><span lang="en">One</span></p>`));
  assert.ok(!saySame(html`<p>One</p>`, html`<p>Un</p>`));
  assert.ok(!saySame(html`<img src="a.png"/>`, html`<img src="b.png"/>`));
  assert.ok(!saySame(html`<p>A</p><svg viewBox="0 0 1 1"></svg>`, html`<p>A</p><svg viewBox="0 0 2 2"></svg>`));
});

test('the words of a heading are as people read them: no tags, entities or soft hyphens', () => {
  assert.equal(wordsOf(html`A <em>li\u00adbrary</em> &amp;<br /> ${'<more>'}`.nodes), 'A library & <more>');
});
