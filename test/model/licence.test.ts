import assert from 'node:assert/strict';
import { test } from 'node:test';
import { licenceTerms } from '../../src/model/licence.ts';

test('the terms of a licence follow from its letters, and none is guessed for others', () => {
  const table: readonly (readonly [string, string])[] = [
    ['CC-BY-4.0', 'share adapt attribution'],
    ['CC-BY-SA-3.0', 'share adapt attribution shareAlike'],
    ['CC-BY-NC-4.0', 'share adapt nonCommercial attribution'],
    ['CC-BY-NC-ND-4.0', 'share noDerivatives nonCommercial attribution'],
    ['CC0-1.0', 'free'],
    ['MIT', 'read'],
    ['LicenseRef-Museum', 'ask'],
  ];
  for (const [identifier, terms] of table) assert.equal(licenceTerms(identifier).join(' '), terms, identifier);
});
