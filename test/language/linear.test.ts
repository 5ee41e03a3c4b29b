import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apart, replaceSlips, type Slip } from '../../src/language/hygiene/slip.ts';

const slip = (at: number, length: number, replacement?: string): Slip => ({
  code: 'word-twice',
  at,
  length,
  word: `${at}`,
  ...(replacement !== undefined && { replacement }),
});

const slips = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 6 }))
    .map(([at, length]) => slip(at, length, 'x'.repeat(at % 3))),
  { maxLength: 12 },
);

test('the first of two overlapping slips stays', () => {
  fc.assert(
    fc.property(slips, (found) => {
      const expected: Slip[] = [];
      for (const each of found)
        if (expected.every((other) => each.at >= other.at + other.length || other.at >= each.at + each.length))
          expected.push(each);
      assert.deepEqual(
        apart(found),
        expected.toSorted((a, b) => a.at - b.at),
      );
    }),
  );
});

test('an offset in the replaced text maps to the offset in the text before', () => {
  const text = 'abcdefghijklmnopqrstuvwxyz0123456789';
  fc.assert(
    fc.property(slips, (found) => {
      const replaced = replaceSlips(text, apart(found));
      const kept = apart(found);
      let at = 0;
      for (let before = 0; before < text.length; before += 1) {
        const inside = kept.find((each) => each.at <= before && before < each.at + each.length);
        if (inside) continue;
        at = kept
          .filter((each) => each.at + each.length <= before)
          .reduce((sum, each) => sum + (each.replacement?.length ?? 0) - each.length, before);
        assert.equal(replaced.text[at], text[before]);
        assert.equal(replaced.before(at), before);
      }
    }),
  );
});
