import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownFor } from '../../src/text/engine.ts';

const render = (text: string, language = 'en'): string => markdownFor(language).render(text);
const table = '| a |\n| --- |\n| b |\n';
const opening = (text: string, language?: string): string => render(text, language).split('<thead>')[0] ?? '';

test('a paragraph before a table that begins with the mark becomes its caption, with its typography', () => {
  assert.equal(
    opening(`Table: "Кроки" *підготовки*\n\n${table}`, 'uk'),
    '<table>\n<caption>«Кроки» <em>підготовки</em></caption>\n',
  );
  assert.equal(opening(`: Steps\n\n${table}`), '<table>\n<caption>Steps</caption>\n');
  assert.equal(opening(`Table: Steps\n${table}`), '<table>\n<caption>Steps</caption>\n');
});

test('each of two tables has its own caption', () => {
  const captions = [...render(`Table: A\n\n${table}\nTable: B\n\n${table}`).matchAll(/<caption>(.)/g)];
  assert.deepEqual(
    captions.map((match) => match[1]),
    ['A', 'B'],
  );
});

test('other paragraphs do not become captions', () => {
  assert.equal(opening(`Tables: many\n\n${table}`), '<p>Tables: many</p>\n<table>\n');
  assert.equal(opening(`Table: A\n\nText\n\n${table}`), '<p>Table: A</p>\n<p>Text</p>\n<table>\n');
  assert.equal(render('Table: A\n'), '<p>Table: A</p>\n');
});
