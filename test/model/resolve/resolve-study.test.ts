import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResolvedStudy } from '../../../src/model/language-edition.ts';
import { resolveStudy } from '../../../src/model/resolve/resolve-study.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const sections = (study: ResolvedStudy): string[] =>
  study.sections.map((section) => `${section.id}:${section.language}:${section.origin}`);

const translated = studyOf('reading', {
  texts: {
    en: [{ title: 'Reading', summary: 'In English' }, '## Challenge {#challenge}\nA\n## Action {#action}\nB\n'],
    ro: [
      { title: 'Lectura', summary: 'În română', translation: { from: 'en', state: 'reviewed' } },
      '## Provocarea {#challenge}\nC\n## Acțiunea {#action}\nD\n',
    ],
    'ro-MD': [
      { title: 'Lectura la Chișinău', translation: { from: 'ro', state: 'draft' } },
      '## Acțiunea {#action}\nE\n',
    ],
  },
});
const publication = publicationWith({ studies: [translated] });

test('an overlay has its own fields and sections, and inherits the rest from its base language', () => {
  const study = resolveStudy(publication, 'ro-MD', translated);
  assert.deepEqual(sections(study), ['challenge:ro:inherited', 'action:ro-MD:own']);
  assert.deepEqual(study.title, { text: 'Lectura la Chișinău', language: 'ro-MD', origin: 'own' });
  assert.deepEqual(study.summary, { text: 'În română', language: 'ro', origin: 'inherited' });
});

test('a language without a file shows the default language as a fallback', () => {
  const study = resolveStudy(publication, 'el', translated);
  assert.deepEqual(sections(study), ['challenge:en:fallback', 'action:en:fallback']);
  assert.equal(study.origin, 'fallback');
  assert.equal(study.translation, undefined);
});

test('with `publish: reviewed` drafts are left out, and the remaining languages are known', () => {
  const strict = publicationWith({ studies: [translated], publish: 'reviewed' });
  const study = resolveStudy(strict, 'ro-MD', translated);
  assert.deepEqual(sections(study), ['challenge:ro:inherited', 'action:ro:inherited']);
  assert.deepEqual(study.ownLanguages, ['en', 'ro']);
});

test('an original in a regional variant inherits nothing', () => {
  const study = studyOf('reading', {
    facts: { originalLanguage: 'ro-MD' },
    texts: {
      'ro-MD': [{ title: 'Original' }, '## P {#challenge}\nA\n'],
      ro: [{ title: 'Tradus' }, '## P {#challenge}\nB\n## R {#results}\nC\n'],
    },
  });
  assert.deepEqual(sections(resolveStudy(publication, 'ro-MD', study)), ['challenge:ro-MD:own']);
});

test('sections have the fixed order, whatever the order in the file', () => {
  const study = studyOf('reading', {
    texts: { en: [{ title: 'T' }, '## S {#sources}\nA\n## A {#action}\nB\n## C {#challenge}\nC\n'] },
  });
  assert.deepEqual(
    resolveStudy(publication, 'en', study).sections.map((section) => section.id),
    ['challenge', 'action', 'sources'],
  );
});

test('a picture whose consent was withdrawn is left out', () => {
  const consent = { date: '2025-01-01', scope: 'web', reference: 'A-1' };
  const study = studyOf('reading', {
    facts: {
      images: [
        { id: 'kept', file: 'a.jpg', consent },
        { id: 'gone', file: 'b.jpg', consent: { ...consent, withdrawn: '2026-01-01' } },
      ],
    },
    texts: { en: [{ title: 'T' }, ''] },
  });
  assert.deepEqual(
    resolveStudy(publication, 'en', study).images.map((image) => image.id),
    ['kept'],
  );
});
