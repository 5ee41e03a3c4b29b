import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingCheck } from '../../src/model/accessibility-check.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../helpers/publication.ts';

const check = { checkedBy: 'The Blind Readers’ Library', checkedOn: '2026-03-01', languages: ['uk'] };

const editionIn = (language: string, updated?: string) =>
  bookRequest(
    publicationWith({
      studies: [studyOf('reading', { facts: updated ? { updated } : {}, texts: { en: [{ title: 'Reading' }, ''] } })],
      editions: [{ id: '2026', date: '2026-04-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] }],
    }),
    language,
  ).edition;

test('a check is valid only for the languages whose book was checked', () => {
  assert.equal(standingCheck(editionIn('uk'), check), check);
  assert.equal(standingCheck(editionIn('ro'), check), undefined);
  assert.equal(standingCheck(editionIn('uk'), undefined), undefined);
});

test('a check is valid until a study is corrected after its day', () => {
  assert.equal(standingCheck(editionIn('uk', '2026-03-01'), check), check);
  assert.equal(standingCheck(editionIn('uk', '2026-03-02'), check), undefined);
});
