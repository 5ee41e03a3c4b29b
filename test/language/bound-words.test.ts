import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderInline } from '../../src/text/render.ts';

const shown = (text: string, language: string): string =>
  renderInline(text, language).markup.replaceAll('\u00AD', '').replaceAll('\u00A0', '_');

test('a day stays with its month, as each language writes it', () => {
  assert.equal(shown('on 14 April and 1 October 2020', 'en'), 'on 14_April and 1_October 2020');
  assert.equal(shown('între 9 martie și 30 martie', 'ro'), 'între 9_martie și 30_martie');
  assert.equal(shown('la 13 octombrie', 'ro-MD'), 'la 13_octombrie');
  assert.equal(shown('στις 21 Οκτωβρίου 2020', 'el'), 'στις 21_Οκτωβρίου 2020');
  assert.equal(shown('14 квітня та 1 жовтня', 'uk'), '14_квітня та 1_жовтня');
  assert.equal(shown('14 Mayors', 'en'), '14 Mayors');
});

test('Ukrainian words of one letter stay with the next word, and other languages keep their spaces', () => {
  assert.equal(shown('учасників і 95 спікерів у списку. Й «Хаб»', 'uk'), 'учасників і_95 спікерів у_списку. Й_«Хаб»');
  assert.equal(shown('в Україні та Молдові', 'uk'), 'в_Україні та Молдові');
  assert.equal(shown('o rețea', 'ro'), 'o rețea');
});
