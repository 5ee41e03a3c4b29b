import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainInline, renderInline } from '../../src/markdown/render.ts';

test('Romanian words that a hyphen joins stay in one line, in Moldova too', () => {
  const text = 'Voluntarii s-au adunat într-o sală; ne-am *dat-o*.';
  const whole = (word: string): string => `<span class="whole">${word}</span>`;
  const expected = `Voluntarii ${whole('s-au')} adunat ${whole('într-o')} sală; ${whole('ne-am')} <em>${whole('dat-o')}</em>.`;
  assert.equal(renderInline(text, 'ro'), expected);
  assert.equal(renderInline(text, 'ro-MD'), expected);
});

test('words alone are what they were', () => {
  assert.equal(plainInline('S-a făcut', 'ro'), 'S-a făcut');
});

test('compounds, ranges, chains and other languages break as before', () => {
  for (const text of ['româno-ucraineană', '2019-2020', 'a-b-c', 'nord-vest-estic']) {
    assert.equal(renderInline(text, 'ro'), text);
  }
  assert.equal(renderInline('будь-що, e-mail', 'uk'), 'будь-що, e-mail');
});

test('an address is no text', () => {
  assert.match(renderInline('[aici](https://a.example/s-au)', 'ro'), /href="https:\/\/a\.example\/s-au">aici</);
});
