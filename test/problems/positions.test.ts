import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { positionsIn } from '../../src/problems/positions.ts';

test('the position of an offset is its line and column in the file, counted from 1', () => {
  const text = fc.array(fc.constantFrom('a', '\n', 'é', '📚'), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(60), fc.integer({ min: 1, max: 9 }), (body, offset, firstLine) => {
      const at = Math.min(offset, body.length);
      const before = body.slice(0, at).split('\n');
      const expected = { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
      assert.deepEqual(positionsIn(body, firstLine)(at), expected);
    }),
  );
  assert.deepEqual(positionsIn('a\nb')(2), { line: 2, column: 1 });
});
