import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { conditionsOf, describeLicence, fitsInto, isKnownLicence, knownLicences } from '../../src/model/licence.ts';

test('known licences are those of the list and the publication’s own', () => {
  for (const known of ['CC-BY-4.0', 'CC-BY-NC-ND-1.0', 'CC0-1.0', 'MIT', 'LicenseRef-Museum.2-a'])
    assert.equal(isKnownLicence(known), true, known);
  for (const unknown of ['CC-BY', 'CC-BY-5.0', 'mit', 'LicenseRef-', 'LicenseRef-a b', 'a LicenseRef-b', ''])
    assert.equal(isKnownLicence(unknown), false, unknown);
});

test('a licence has the name that readers know, and the address of its text', () => {
  const table: readonly (readonly [string, string, string | undefined])[] = [
    ['CC-BY-SA-3.0', 'CC\u00a0BY-SA\u00a03.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
    ['CC-BY-NC-ND-4.0', 'CC\u00a0BY-NC-ND\u00a04.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    ['CC0-1.0', 'CC0\u00a01.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['OFL-1.1', 'SIL Open Font License 1.1', 'https://spdx.org/licenses/OFL-1.1.html'],
    ['Apache-2.0', 'Apache License 2.0', 'https://spdx.org/licenses/Apache-2.0.html'],
    ['MIT', 'MIT', 'https://spdx.org/licenses/MIT.html'],
    ['LicenseRef-Museum', 'LicenseRef-Museum', undefined],
  ];
  for (const [identifier, name, url] of table) assert.deepEqual(describeLicence(identifier), { name, url });
});

test('every known licence except the publication’s own has an address', () => {
  assert.equal(knownLicences.length, new Set(knownLicences).size);
  assert.ok(knownLicences.length > 40);
  for (const identifier of knownLicences) assert.match(describeLicence(identifier).url ?? '', /^https:\/\/\S+$/);
});

test('the conditions of a licence follow from its letters; of others nothing is known', () => {
  const free = { nonCommercial: false, shareAlike: false, noDerivatives: false };
  assert.deepEqual(conditionsOf('CC-BY-4.0'), free);
  assert.deepEqual(conditionsOf('CC0-1.0'), free);
  assert.deepEqual(conditionsOf('CC-PDDC'), free);
  assert.deepEqual(conditionsOf('CC-BY-NC-SA-4.0'), { ...free, nonCommercial: true, shareAlike: true });
  assert.deepEqual(conditionsOf('CC-BY-ND-4.0'), { ...free, noDerivatives: true });
  for (const other of ['MIT', 'LicenseRef-CC-BY-4.0', 'XCC-BY-4.0', 'CC-BY-4.0-x', 'CC-BY-40'])
    assert.equal(conditionsOf(other), undefined, other);
});

test('a study fits into a collection with the same or stricter conditions', () => {
  const fits = (study: string, collection: string): boolean => {
    const [inner, outer] = [conditionsOf(`CC-${study}-4.0`), conditionsOf(`CC-${collection}-4.0`)];
    assert.ok(inner && outer);
    return fitsInto(inner, outer);
  };
  const terms = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND'];
  const fitting = terms.map((outer) => `${outer}: ${terms.filter((inner) => fits(inner, outer)).join(' ')}`);
  assert.deepEqual(fitting, [
    'BY: BY',
    'BY-SA: BY BY-SA',
    'BY-NC: BY BY-NC',
    'BY-NC-SA: BY BY-NC BY-NC-SA',
    'BY-ND: BY BY-ND',
    'BY-NC-ND: BY BY-NC BY-ND BY-NC-ND',
  ]);
  const each = fc.constantFrom(...terms);
  fc.assert(fc.property(each, (one) => fits(one, one)));
});
