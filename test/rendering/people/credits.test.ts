import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsOf } from '../../../src/rendering/people/credits.ts';
import type { TranslationRecord } from '../../../src/schemas/types.ts';
import { bookRequest } from '../../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const study = (slug: string, translation?: TranslationRecord) =>
  studyOf(slug, {
    texts: { en: [{ title: slug }, 'Text.\n'], ro: [{ title: slug, ...(translation && { translation }) }, 'Text.\n'] },
  });
const by = (state: 'draft' | 'reviewed', more: Partial<TranslationRecord> = {}): TranslationRecord => ({
  from: 'en',
  state,
  ...more,
});
const named = by('reviewed', { translators: ['ana'], reviewer: 'ion', date: '2026-02-01' });

const slugs = ['one', 'two', 'three', 'four', 'five'];
const publication = publicationWith({
  people: [
    { id: 'ana', given: 'Ana', family: 'Popescu' },
    { id: 'ion', given: 'Ion', family: 'Rusu' },
  ],
  studies: [
    study('one', named),
    study('two', by('draft')),
    study('three', named),
    study('four', by('draft', { translators: ['ana'] })),
    study('five', by('reviewed', { translators: ['ana'], reviewer: 'ion' })),
  ],
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: slugs }] }],
});
const creditsIn = (language: string) => {
  const { edition, translator } = bookRequest(publication, language);
  return creditsOf(edition, translator).map(({ text, studies }) => [text, ...studies.map(({ slug }) => slug)]);
};

test('studies with the same translators and reviewers share a credit, and drafts are called drafts', () => {
  assert.deepEqual(creditsIn('ro'), [
    ['Traducere din limba engleză: Ana Popescu. Revizie: Ion Rusu, 1\u00a0februarie 2026.', 'one', 'three'],
    ['Traducere provizorie din limba engleză: textul nu a fost încă revizuit de un vorbitor nativ.', 'two'],
    ['Traducere din limba engleză: Ana Popescu. Traducerea nu a fost încă revizuită de un vorbitor nativ.', 'four'],
    ['Traducere din limba engleză: Ana Popescu. Revizie: Ion Rusu.', 'five'],
  ]);
});

test('originals need no credit', () => {
  assert.deepEqual(creditsIn('en'), []);
});
