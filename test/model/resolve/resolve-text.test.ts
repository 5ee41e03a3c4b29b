import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LanguageConfig } from '../../../src/model/resolve/resolve.ts';
import { resolveField, resolveLocalized, resolveOptional, wordsOf } from '../../../src/model/resolve/resolve-text.ts';

const network: LanguageConfig = {
  languages: [{ code: 'en' }, { code: 'ro' }, { code: 'uk' }, { code: 'ro-MD' }],
  defaultLanguage: 'en',
};
const trust = { en: 'Black Sea Trust', ro: '[Black Sea Trust]{lang=en}', uk: '[Black Sea Trust]{lang="en"}' };

test('a name marked as another language has that language, and is not a fallback', () => {
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

test('a text that is only partly in another language stays as it is written', () => {
  for (const text of ['Конференція [Occupy Library]{lang=en}', '[A]{lang=en} і [B]{lang=en}', '[A](https://a.example)'])
    assert.deepEqual(wordsOf(text, 'uk', 'uk'), { text, language: 'uk', origin: 'own' });
});

test('the language of a marked text is known in every spelling', () => {
  const read = (text: string): string => {
    const { text: words, language } = wordsOf(text, 'uk', 'uk');
    return `${language}: ${words}`;
  };
  assert.equal(read('[Trust]{ lang=ro_MD }'), 'ro-MD: Trust');
  assert.equal(read("[Trust]{lang='zh-Hans-CN'}"), 'zh-Hans-CN: Trust');
  for (const text of [
    '[]{lang=en}',
    '[A]{lang=x}',
    'The [A]{lang=en}',
    '[A]{lang=en}.',
    '[A[B]]{lang=en}',
    '[A]{id=en}',
  ])
    assert.equal(read(text), `uk: ${text}`);
});

test('a map without texts gives an empty text, a missing map gives undefined', () => {
  assert.deepEqual(resolveLocalized(network, 'uk', {}), { text: '', language: 'uk', origin: 'fallback' });
  assert.equal(resolveOptional(network, 'uk', undefined), undefined);
  assert.equal(resolveOptional(network, 'uk', { en: 'A' })?.text, 'A');
});

test('an empty field is skipped', () => {
  const files = ['uk', 'en'].map((language) => ({
    language,
    fields: { place: language === 'uk' ? '' : 'Iași' },
    sections: [],
    file: `${language}.md`,
  }));
  assert.equal(resolveField(files, 'uk', ({ place }) => place)?.language, 'en');
  assert.equal(
    resolveField([], 'uk', () => 'x'),
    undefined,
  );
});
