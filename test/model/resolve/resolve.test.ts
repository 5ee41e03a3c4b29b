import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LanguageConfig, type Origin, resolve } from '../../../src/model/resolve/resolve.ts';

const network: LanguageConfig = {
  languages: [
    { code: 'en' },
    { code: 'ro' },
    { code: 'uk' },
    { code: 'el' },
    { code: 'ro-MD', fallback: ['ro', 'en'] },
  ],
  defaultLanguage: 'en',
};
const withoutChains: LanguageConfig = {
  languages: ['en', 'ro', 'uk', 'el', 'ro-MD'].map((code) => ({ code })),
  defaultLanguage: 'en',
};

// language x files present x original -> chain, origin
const table: [LanguageConfig, string, string, string, string, Origin][] = [
  [network, 'en', 'en ro uk el', 'en', 'en ro uk el', 'own'],
  [network, 'ro', 'en ro uk el', 'en', 'ro en uk el', 'own'],
  [network, 'el', 'en ro uk', 'en', 'en ro uk', 'fallback'],
  [network, 'uk', 'ro', 'ro', 'ro', 'fallback'],
  [network, 'uk', 'en ro', 'ro', 'en ro', 'fallback'],
  [network, 'el', 'ro uk', 'uk', 'uk ro', 'fallback'],
  [network, 'ro-MD', 'en ro ro-MD', 'en', 'ro-MD ro en', 'own'],
  [network, 'ro-MD', 'en ro', 'en', 'ro en', 'inherited'],
  [network, 'ro-MD', 'en uk', 'uk', 'en uk', 'fallback'],
  [network, 'ro-MD', 'uk', 'uk', 'uk', 'fallback'],
  [network, 'ro', 'ro-MD en', 'ro-MD', 'ro-MD en', 'fallback'],
  [network, 'ro-MD', 'ro-MD ro', 'ro-MD', 'ro-MD ro', 'own'],
  [withoutChains, 'ro', 'en ro-MD', 'ro-MD', 'ro-MD en', 'fallback'],
  [withoutChains, 'ro-MD', 'en ro', 'en', 'ro en', 'inherited'],
  [withoutChains, 'uk', 'ro el', 'el', 'el ro', 'fallback'],
  [withoutChains, 'uk', '', 'el', '', 'fallback'],
];

for (const [config, language, present, original, chain, origin] of table) {
  const chains = config === network ? 'the chains of the network' : 'no chains set';
  test(`${language} reads [${chain}] as ${origin} where [${present}] exist, ${original} is the original, ${chains}`, () => {
    const files = present.split(' ').filter(Boolean);
    const result = resolve(config, language, files, original);
    assert.deepEqual(
      { ...result, chain: result.chain.join(' ') },
      { chain, language: chain.split(' ')[0] || undefined, origin },
    );
  });
}
