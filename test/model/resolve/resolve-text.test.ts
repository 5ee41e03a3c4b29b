import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageConfig } from '../../../src/model/resolve/resolve.ts';
import { resolveField, resolveLocalized, wordsOf } from '../../../src/model/resolve/resolve-text.ts';

const network: LanguageConfig = {
  languages: [{ code: 'en' }, { code: 'ro' }, { code: 'uk' }, { code: 'ro-MD' }],
  defaultLanguage: 'en',
};
const trust = { en: 'Black Sea Trust', ro: '[Black Sea Trust]{lang=en}', uk: '[Black Sea Trust]{lang="en"}' };

test('a name that a language writes in words of another knows theirs, and is no fallback', () => {
  const english = { text: 'Black Sea Trust', language: 'en' };
  assert.deepEqual(resolveLocalized(network, 'uk', trust), { ...english, origin: 'own' });
  assert.deepEqual(resolveLocalized(network, 'ro-MD', trust), { ...english, origin: 'inherited' });
  assert.deepEqual(resolveLocalized(network, 'uk', { en: 'Black Sea Trust' }), { ...english, origin: 'fallback' });
  const words = { language: 'uk', fields: { place: '[Online]{lang=en}' }, sections: [], file: 'uk.md' };
  assert.deepEqual(
    resolveField([words], 'uk', ({ place }) => place),
    { text: 'Online', language: 'en', origin: 'own' },
  );
});

test('a text with some words of another language stays as it is written', () => {
  for (const text of ['Конференція [Occupy Library]{lang=en}', '[A]{lang=en} і [B]{lang=en}', '[A](https://a.example)'])
    assert.deepEqual(wordsOf(text, 'uk', 'uk'), { text, language: 'uk', origin: 'own' });
});
