import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindOpenWords } from '../../src/model/bind-words.ts';
import { renderInline } from '../../src/text/inline.ts';

const shown = (text: string, language: string): string =>
  renderInline(text, language).markup.replaceAll('\u00AD', '').replaceAll('\u00A0', '_');

test('a day stays with its month, in the form of each language', () => {
  assert.equal(shown('on 14 April and 1 October 2020', 'en'), 'on 14_April and 1_October 2020');
  assert.equal(shown('între 9 martie și 30 martie', 'ro'), 'între 9_martie și 30_martie');
  assert.equal(shown('la 13 octombrie', 'ro-MD'), 'la 13_octombrie');
  assert.equal(shown('στις 21 Οκτωβρίου 2020', 'el'), 'στις 21_Οκτωβρίου 2020');
  assert.equal(shown('14 квітня та 1 жовтня', 'uk'), '14_квітня та_1_жовтня');
  assert.equal(shown('14 Mayors', 'en'), '14_Mayors');
});

test('Ukrainian words of one letter stay with the next word, and other languages keep their spaces', () => {
  assert.equal(shown('учасників і 95 спікерів у списку. Й «Хаб»', 'uk'), 'учасників і_95_спікерів у_списку. Й_«Хаб»');
  assert.equal(shown('в Україні та Молдові', 'uk'), 'в_Україні та_Молдові');
  assert.equal(shown('o rețea', 'ro'), 'o rețea');
});

test('a number stays with what it counts, initials with their name, a sign with its number', () => {
  assert.equal(shown('95 спікерів, 2020 року', 'uk'), '95_спікерів, 2020_року');
  assert.equal(shown('cele 1.234 de biblioteci și nr. 5', 'ro'), 'cele 1.234_de biblioteci și nr._5');
  assert.equal(shown('T. Shevchenko and J. K. Rowling', 'en'), 'T._Shevchenko and J._K._Rowling');
  assert.equal(shown('школа № 3, рис. 2', 'uk'), 'школа №_3, рис._2');
  assert.equal(shown('σ. 12', 'el'), 'σ._12');
});

test('strings of the builder are bound before their numbers are known', () => {
  assert.equal(
    bindOpenWords('{{value}} кейсів від {{date}} року', 'uk').replaceAll('\u00A0', '_'),
    '{{value}}_кейсів від_{{date}}_року',
  );
});
