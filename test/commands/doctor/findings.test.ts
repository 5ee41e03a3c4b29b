import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAtLeast } from '../../../src/commands/doctor/findings.ts';

test('versions are compared by their numbers', () => {
  assert.ok(isAtLeast('22.18.0', '22.18'));
  assert.ok(isAtLeast('24.2.0', '22.18'));
  assert.ok(!isAtLeast('22.9.9', '22.18'));
  assert.ok(!isAtLeast('9.20.0', '22.18'));
});
