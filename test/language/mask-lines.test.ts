import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskText } from '../../src/language/hygiene/mask.ts';

const isHidden = (body: string, word: string): boolean =>
  !maskText(body, { language: 'en', bodyStart: 0 }).includes(word);

test('four spaces after an empty line are code, but continue the item of a list', () => {
  assert.equal(isHidden('Text.\n\n    hidden\n', 'hidden'), true);
  assert.equal(isHidden('- item\n\n    shown\n', 'shown'), false);
  assert.equal(isHidden('1. item\n   goes on\n\n   more\n\n    shown\n', 'shown'), false);
  assert.equal(isHidden('- item\n\nText.\n\n    hidden\n', 'hidden'), true);
  assert.equal(isHidden('- item\n- item\n\n    shown\n\nText.\n\n    hidden\n', 'hidden'), true);
});

test('addresses are hidden with and without a scheme, in any case', () => {
  for (const address of [
    'https://a.org/hidden',
    'HTTPS://A.ORG/hidden',
    'www.hidden.org',
    'WWW.hidden.ORG',
    'hidden@a.org',
  ])
    assert.equal(isHidden(`see ${address} there`, 'hidden'), true, address);
  assert.equal(isHidden('see shown @ a.org', 'shown'), false);
});

test('comments are hidden where they end, and only there', () => {
  assert.equal(isHidden('a <!-- hidden --> b', 'hidden'), true);
  assert.equal(isHidden('a <!-- x --> shown <!-- y -->', 'shown'), false);
  assert.equal(isHidden('a <!-- shown', 'shown'), false);
});

test('a masked text is as long as the text, with the same lines', () => {
  const piece = fc.constantFrom(
    'a',
    '\n',
    '    ',
    '- ',
    '`',
    '```',
    '<!--',
    '-->',
    '](',
    ')',
    '{',
    '}',
    '[^',
    ']',
    '<b>',
    '1. ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const masked = maskText(text, { language: 'en', bodyStart: 0 });
      assert.deepEqual(
        masked.split('\n').map(({ length }) => length),
        text.split('\n').map(({ length }) => length),
      );
    }),
  );
});

for (const line of ['<!--\n', '\n\n    a\n\nb', '- a\n\n    b\n', '```a\n', '~~~~\n', '[^', '{a', '](', 'a@']) {
  test(`a text of ${JSON.stringify(line)} alone is masked in time`, () => {
    const start = process.cpuUsage();
    maskText(line.repeat(Math.ceil(500_000 / line.length)), { language: 'en', bodyStart: 0 });
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 30_000_000, `${(user + system) / 1000} ms`);
  });
}
