import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastingIdentifier, uuidOf } from '../../src/bibliography/identifier.ts';

test('a name gets the same UUID of version 5 as in every other program', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org')
  assert.equal(uuidOf('https://example.org'), 'urn:uuid:0d092af3-c9f8-531f-9cc3-9db40a0750ef');
});

test('feeds keep the identifiers that feed readers already know', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'compendium:occupy-library/uk/news/plach-starts')
  assert.equal(
    lastingIdentifier('occupy-library', 'uk', 'news', 'plach-starts'),
    'urn:uuid:03c352f2-c2d9-5fac-8d34-2d61d31c42dd',
  );
});
