import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugsNotReserved, slugsUnique, slugsWellFormed } from '../../../src/rules/facts/slugs.ts';
import { findingsOf } from '../../helpers/changed-content.ts';

const text = '---\ntitle: A page\nsummary: Short.\n---\n\nText.\n';
const study = 'case-studies/city-library/study.yml';

test('a folder name that is not a slug is reported with a proposal', async () => {
  const found = await findingsOf(slugsWellFormed, { 'pages/Über uns/en.md': text, 'pages/__/en.md': text });
  assert.deepEqual(found, [
    'pages/__:1:1 slug-invalid slug=__ suggestion=city-library',
    'pages/Über uns:1:1 slug-invalid slug=Über uns suggestion=uber-uns',
  ]);
});

test('no folder or alias may have a name that the website uses, such as a language', async () => {
  const found = await findingsOf(slugsNotReserved, {
    'pages/ro-md/en.md': text,
    'pages/2021/en.md': text,
    [study]: [['[old-city-library]', '[old-city-library, uk, downloads, "2020"]']],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:6:29 slug-reserved slug=uk',
    'city-library/study.yml:6:33 slug-reserved slug=downloads',
    'pages/ro-md:1:1 slug-reserved slug=ro-md',
  ]);
});

test('an alias that is another study’s name or alias is reported with that study', async () => {
  const found = await findingsOf(slugsUnique, {
    [study]: [['[old-city-library]', '[old-city-library, reading-room]']],
    'case-studies/reading-room/study.yml': [['published:', 'aliases: [older, old-city-library]\npublished:']],
    'news/open-day/item.yml': [['categories:', 'aliases: [older, city-library]\ncategories:']],
  });
  assert.deepEqual(found, [
    'city-library/study.yml:6:29 slug-duplicate slug=reading-room other=reading-room',
    'reading-room/study.yml:4:18 slug-duplicate slug=old-city-library other=city-library',
  ]);
});
