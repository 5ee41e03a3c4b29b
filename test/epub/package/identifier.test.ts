import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidOf } from '../../../src/epub/package/identifier.ts';

test('a name has the UUID of version 5 that every other program gives it', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org')
  assert.equal(uuidOf('https://example.org'), 'urn:uuid:0d092af3-c9f8-531f-9cc3-9db40a0750ef');
});
