import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundText } from '../../src/text/bound-hyphens.ts';
import { plainInline, renderInline } from '../../src/text/inline.ts';

test('Romanian words that are joined by a hyphen stay in one line, in Moldova too', () => {
  const text = 'Voluntarii s-au adunat într-o sală; ne-am *dat-o*.';
  const whole = (word: string): string => `<span class="whole">${word}</span>`;
  const expected = `Voluntarii ${whole('s-au')} adunat ${whole('într-o')} sală; ${whole('ne-am')} <em>${whole('dat-o')}</em>.`;
  assert.equal(renderInline(text, 'ro').markup, expected);
  assert.equal(renderInline(text, 'ro-MD').markup, expected);
});

test('words without a hyphen stay unchanged', () => {
  assert.equal(plainInline('S-a făcut', 'ro'), 'S-a făcut');
});

test('short words with a hyphen stay in one line in every language, and so do short chains', () => {
  for (const [language, text] of [
    ['ro', 'OSC-urile'],
    ['uk', 'пліч-о-пліч'],
    ['uk', 'з-поміж'],
    ['en', 'face-to-face'],
    ['el', 'e-mail'],
    ['en', 'BY-NC-SA'],
  ] as const)
    assert.equal(renderInline(text, language).markup, `<span class="whole">${text}</span>`, text);
});

test('compounds of long words, ranges and long chains may break', () => {
  for (const text of ['româno-ucraineană', '2019-2020', 'nord-vest-estic', 'one-two-three-four-five']) {
    for (const language of ['ro', 'uk', 'en']) assert.equal(renderInline(text, language).markup, text);
  }
});

test('plain words are treated alike, and escaped', () => {
  const expected =
    '&lt;i&gt; CC\u00a0<span class="whole">BY-NC-SA</span>\u00a04.0 &amp; <span class="whole">s-au</span>';
  assert.equal(boundText('<i> CC\u00a0BY-NC-SA\u00a04.0 & s-au').markup, expected);
  assert.equal(boundText('No hyphen').markup, 'No hyphen');
});

test('addresses stay unchanged', () => {
  assert.match(renderInline('[aici](https://a.example/s-au)', 'ro').markup, /href="https:\/\/a\.example\/s-au">aici</);
});
