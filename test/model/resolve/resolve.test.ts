import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fallbackChain,
  type LanguageConfig,
  type Origin,
  originOf,
  overlaysBase,
  resolve,
} from '../../../src/model/resolve/resolve.ts';

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

test('variants read their base language first, then each other, and the default language last', () => {
  const codes = ['ro-MD', 'ro-UA', 'en', 'ro'];
  const config = { languages: codes.map((code) => ({ code })), defaultLanguage: 'en' };
  assert.deepEqual(fallbackChain(config, 'ro-MD'), ['ro', 'ro-UA', 'en']);
  assert.deepEqual(fallbackChain(config, 'ro'), ['ro-MD', 'ro-UA', 'en']);
  assert.deepEqual(fallbackChain(config, 'en'), []);
  assert.deepEqual(fallbackChain(config, 'ro-XX'), ['ro', 'ro-MD', 'ro-UA', 'en']);
  const chain = [
    { code: 'uk', fallback: ['en', 'ro'] },
    { code: 'uk', fallback: [] },
  ];
  assert.deepEqual(fallbackChain({ languages: chain, defaultLanguage: 'el' }, 'uk'), ['en', 'ro']);
});

test('only a regional variant that is not the original is an overlay', () => {
  assert.equal(overlaysBase('ro-MD', 'en'), true);
  assert.equal(overlaysBase('ro-MD', 'ro-MD'), false);
  assert.equal(overlaysBase('ro', 'en'), false);
});

test('a text is found in one of the languages that have it, in the reader’s own first', () => {
  const code = fc.constantFrom('en', 'ro', 'ro-MD', 'ro-UA', 'uk', 'el');
  const config = fc.record({
    languages: fc.uniqueArray(fc.record({ code, fallback: fc.option(fc.array(code), { nil: undefined }) }), {
      selector: ({ code: name }) => name,
    }),
    defaultLanguage: code,
  });
  fc.assert(
    fc.property(
      config,
      code,
      fc.array(code),
      fc.option(code, { nil: undefined }),
      (written, asked, present, original) => {
        const languages = written.languages.map(({ code: name, fallback }) => ({
          code: name,
          ...(fallback && { fallback }),
        }));
        const found = resolve({ ...written, languages }, asked, present, original);
        assert.deepEqual(found.chain.toSorted(), [...new Set(present)].toSorted(), 'each language once, none left out');
        assert.equal(found.language, found.chain[0]);
        assert.equal(found.origin, originOf(asked, found.language));
        if (present.includes(asked)) assert.equal(found.language, asked);
      },
    ),
  );
});
