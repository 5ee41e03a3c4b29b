import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangeCss } from '../../src/design/unicode-range.ts';

test('neighbouring code points form one range, in order', () => {
  assert.equal(rangeCss(new Set([0x63, 0x61, 0x62, 0x2116, 0x1f600])), 'U+61-63, U+2116, U+1F600');
  assert.equal(rangeCss(new Set()), '');
});
