import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  originalsAreNoTranslations,
  originalsClear,
  originalsExist,
  translationsDeclared,
  translationsHaveSource,
} from '../../../src/rules/texts/translations.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const folder = 'case-studies/city-library';
const [english, romanian, study] = [`${folder}/en.md`, `${folder}/ro.md`, `${folder}/study.yml`];
const text = (title: string, more = '') => `---\ntitle: ${title}\n${more}---\n\nText.\n`;
const translated = 'translation: { from: en, state: draft }\n';

test('the original must exist, unless it could not be read or is unknown', async () => {
  assert.deepEqual(await findingsOf(originalsExist, { [english]: 'removed' }), [
    'city-library/study.yml:2:19 original-missing language=en',
  ]);
  assert.deepEqual(await findingsOf(originalsExist, { [english]: '---\n"title\n---\n' }), []);
  assert.deepEqual(
    await findingsOf(originalsExist, { [study]: [['originalLanguage: en', 'originalLanguage: de']] }),
    [],
  );
  assert.deepEqual(await findingsOf(originalsExist, { [study]: [['originalLanguage: en', 'originalLanguage: el']] }), [
    'city-library/study.yml:2:19 original-missing language=el',
  ]);
  assert.deepEqual(
    await findingsOf(originalsExist, { [study]: [['originalLanguage: en', 'originalLanguage: gr']] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(originalsExist, { [study]: [['[literacy]', '[literacy']], [english]: 'removed' }),
    [],
  );
  assert.deepEqual(
    await findingsOf(originalsExist, {
      'pages/about/en.md': text('A', translated),
      'pages/about/ro.md': text('B', translated),
    }),
    [],
  );
});

test('one text of a page is the original; if all or several could be, the default language decides', async () => {
  const page = (en: string, ro: string, uk: string) => ({
    'pages/about/en.md': en || ('removed' as const),
    'pages/about/ro.md': ro,
    'pages/about/uk.md': uk,
  });
  const [own, other] = [text('A'), text('B', translated)];
  assert.deepEqual(await findingsOf(originalsClear, page(own, own, own)), []);
  assert.deepEqual(await findingsOf(originalsClear, page(other, own, other)), []);
  assert.deepEqual(await findingsOf(originalsClear, page(other, own, own)), ['pages/about/en.md:1:1 original-unclear']);
  assert.deepEqual(await findingsOf(originalsClear, page('', other, other)), [
    'pages/about/ro.md:1:1 original-unclear',
  ]);
  assert.deepEqual(await findingsOf(originalsClear, { [english]: [['title:', 'title:']], [romanian]: text('A') }), []);
});

test('a text in another language than the original must name its source language', async () => {
  const block = 'translation:\n  from: en\n  state: draft\n';
  const undeclared = { [romanian]: [[block, '']] } as const;
  assert.deepEqual(await findingsOf(translationsDeclared, undeclared), [
    'city-library/ro.md:1:1 translation-undeclared original=en',
  ]);
  assert.deepEqual(await findingsOf(translationsDeclared, { [romanian]: [[block, 'translation: 5\n']] }), []);
  assert.deepEqual(
    await findingsOf(translationsDeclared, {
      ...undeclared,
      [study]: [['originalLanguage: en', 'originalLanguage: ua']],
    }),
    [],
  );
  assert.deepEqual(
    await findingsOf(translationsDeclared, { ...undeclared, [study]: [['originalLanguage: en\n', '']] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(translationsDeclared, { ...undeclared, [study]: [['[literacy]', '[literacy']] }),
    [],
  );
  assert.deepEqual(await findingsOf(translationsDeclared, { 'pages/about/ro.md': text('B') }), [
    'pages/about/ro.md:1:1 translation-undeclared original=en',
  ]);
  assert.deepEqual(
    await findingsOf(translationsDeclared, {
      'pages/about/ro.md': text('B'),
      'pages/about/uk.md': text('C'),
      'pages/about/en.md': text('A', translated),
    }),
    [],
  );
});

test('the original must not be marked as a translation, and no text may be a translation of itself', async () => {
  assert.deepEqual(
    await findingsOf(originalsAreNoTranslations, { [english]: [['summary:', `${translated}summary:`]] }),
    ['city-library/en.md:3:1 translation-of-original'],
  );
  assert.deepEqual(await findingsOf(originalsAreNoTranslations, { 'pages/about/en.md': text('A', translated) }), []);
  assert.deepEqual(await findingsOf(translationsHaveSource, { [romanian]: [['from: en', 'from: ro']] }), [
    'city-library/ro.md:10:9 translation-from-itself language=ro',
  ]);
  assert.deepEqual(
    await findingsOf(translationsHaveSource, { [english]: [['summary:', `${translated}summary:`]] }),
    [],
  );
  assert.deepEqual(
    await findingsOf(translationsHaveSource, {
      'case-studies/city-library/uk.md': text('A', 'translation: { from: ua, state: draft }\n'),
    }),
    [],
  );
});
