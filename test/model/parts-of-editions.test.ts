import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedSince, studiesIn } from '../../src/model/accessibility-check.ts';
import { isOrdinarySetting, isSameSetting, ordinarySetting } from '../../src/model/book/book-setting.ts';
import { headingKey } from '../../src/model/book/page-start.ts';
import {
  contrast,
  darkPaper,
  defaultAccent,
  defaultAccentDark,
  defaultInk,
  leastTextContrast,
  lightPaper,
} from '../../src/model/contrast.ts';
import { documentFilePath, imagePath } from '../../src/model/item-files.ts';
import { logoFiles, logoName } from '../../src/model/logo.ts';
import { expectedSections, requiredSections, sectionIds } from '../../src/model/publication.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { findStudy } from '../../src/model/resolve/find-study.ts';
import { houseTypefaces } from '../../src/model/typefaces.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const edition = { id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['reading'] }] };
const logo = { file: 'a.svg', licence: 'CC-BY-4.0', darkFile: 'b.svg', alt: { en: 'A book' } };
const study = studyOf('reading', { facts: { updated: '2026-02-02' }, texts: { en: [{ title: 'T' }, ''] } });

test('a study of an edition is found by its slug, repeatedly', () => {
  const built = buildLanguageEdition(publicationWith({ studies: [study] }), edition, 'en');
  for (const slug of ['reading', 'reading']) assert.equal(findStudy(built, slug)?.title.text, 'T');
  assert.equal(findStudy(built, 'other'), undefined);
});

test('an edition lists the studies of all its parts', () => {
  const studies = [{ slug: 'one' }, { slug: 'reading' }, { slug: 'two' }];
  const parts = [...edition.parts, { title: { en: 'Q' }, studies: ['two', 'three'] }];
  assert.deepEqual(studiesIn({ ...edition, parts }, studies), [{ slug: 'reading' }, { slug: 'two' }]);
});

test('a study was corrected since a day if it was updated on a later day', () => {
  const never = studyOf('reading', { texts: {} });
  assert.deepEqual(correctedSince([study, never], '2026-02-01'), [study]);
  assert.deepEqual(correctedSince([study, never], '2026-02-02'), []);
});

test('files of a study are below its folder', () => {
  assert.equal(imagePath(study, { file: 'map.svg' }), 'case-studies/reading/images/map.svg');
  assert.equal(documentFilePath(study, { file: 'plan.pdf' }), 'case-studies/reading/documents/plan.pdf');
});

test('a logo has one or two files, and the name of its publication', () => {
  assert.deepEqual(logoFiles({ logo }), ['a.svg', 'b.svg']);
  assert.deepEqual(logoFiles({ logo: { file: 'a.svg', licence: 'CC-BY-4.0' } }), ['a.svg']);
  assert.deepEqual(logoFiles({}), []);
  const named = buildLanguageEdition(publicationWith({ theme: { logo } }), edition, 'ro');
  assert.deepEqual(logoName(named), { text: 'A book', language: 'en', origin: 'fallback' });
  assert.equal(logoName(buildLanguageEdition(publicationWith({}), edition, 'ro')).text, 'Colecția');
});

test('a heading without an id is identified by its chapter and words', () => {
  assert.equal(headingKey('results', 'reading', 'Results'), 'results');
  assert.equal(headingKey('', 'reading', ' What \n came  of  it '), 'reading What came of it');
});

test('an ordinary book is on A4 in ordinary print', () => {
  assert.deepEqual(ordinarySetting, { paper: 'a4', isLarge: false });
});

test('the sections of a study have a fixed order; some are required, some expected', () => {
  assert.equal(
    sectionIds.join(' '),
    'context challenge action steps results lessons transfer voices resources sources',
  );
  assert.deepEqual(requiredSections, ['challenge', 'action']);
  assert.deepEqual(expectedSections, ['challenge', 'action', 'results', 'lessons', 'transfer']);
});

test('two settings of a book are compared by value', () => {
  const large = { paper: 'a4', isLarge: true } as const;
  assert.equal(isSameSetting(large, { ...large }), true);
  assert.equal(isSameSetting(large, ordinarySetting), false);
  assert.equal(isSameSetting({ paper: 'a5', isLarge: false }, ordinarySetting), false);
  assert.equal(isOrdinarySetting({ paper: 'a4', isLarge: false }), true);
});

test('the default colours are readable on their papers', () => {
  assert.ok(contrast(defaultInk, lightPaper) >= leastTextContrast);
  assert.ok(contrast(defaultAccent, lightPaper) >= leastTextContrast);
  assert.ok(contrast(defaultAccentDark, darkPaper) >= leastTextContrast);
});

test('the house’s typefaces are free', () => {
  assert.deepEqual([houseTypefaces.serif.licence, houseTypefaces.sans.licence], ['OFL-1.1', 'OFL-1.1']);
});
