import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typefaceSentence } from '../../src/rendering/typefaces.ts';
import { siteInputs } from '../helpers/site-publication.ts';

const { translators } = await siteInputs();
const english = translators('en');
const family = (name: string, licence: string) => ({
  ...{ family: name, licence, licenceFile: 'l.txt', regular: 'r.ttf', bold: 'b.ttf' },
});

test('two families with one licence are named together', () => {
  assert.equal(
    typefaceSentence({}, english, 'pdf'),
    'It is set in Source Serif 4 and Source Sans 3, typefaces under the SIL Open Font License 1.1.',
  );
});

test('families with different licences are named separately, and one family for both roles is named once', () => {
  const serif = family('Literata', 'OFL-1.1');
  assert.equal(
    typefaceSentence({ fonts: { serif, sans: family('Roboto', 'Apache-2.0') } }, english, 'pdf'),
    'Typefaces: Literata (SIL Open Font License 1.1) and Roboto (Apache License 2.0).',
  );
  assert.equal(
    typefaceSentence({ fonts: { serif, sans: serif } }, english, 'epub'),
    'Typefaces: Literata (SIL Open Font License 1.1). This file includes each licence.',
  );
});
