import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { hyphenate } from '../../src/language/hyphenate.ts';

const broken = (word: string, language: string): string => hyphenate(word, language).replaceAll('\u00ad', '-');

/**
 * Words drawn by their frequency in manuals, articles and the demonstration before any exception was written; the rules
 * were made with the first half of each list alone. A person judged each break by the rules of the language.
 */
for (const language of ['en', 'ro', 'uk', 'el']) {
  test(`random words of ${language} break as people judged`, () => {
    const list = readFileSync(path.join(import.meta.dirname, 'hyphenation', `${language}.txt`), 'utf8');
    const judged = list.trim().split('\n');
    assert.ok(judged.length > 470);
    assert.deepEqual(
      judged.map((word) => broken(word.replaceAll('-', ''), language)),
      judged,
    );
  });
}

test('Romanian diphthongs stay whole, and no piece lacks a vowel', () => {
  const words =
    'fie-care fie-că-rui gre-șeală nou-tăți sub-gran-turi dum-nea-voas-tră ucrai-neană să-geată mic-șo-rați vârst-nice bul-gă-rească su-bur-ban urechi noștri';
  for (const word of words.split(' ')) assert.equal(broken(word.replaceAll('-', ''), 'ro'), word);
});

test('Ukrainian keeps one consonant with the next vowel, and prefixes whole', () => {
  const words =
    'від-по-ві-даль-ність роз-по-ві-дали суб-гранти суб-під-ряд перед-істо-рія арт-про-стір дез-ін-фор-ма-ція пост-ін-ду-стрі-аль-ний ворк-шоп платформа необ-ме-жену інтер-актив-ному ро-зу-міти по-става';
  for (const word of words.split(' ')) assert.equal(broken(word.replaceAll('-', ''), 'uk'), word);
});
