import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BookSetting, ordinarySetting } from '../../../src/model/book/book-setting.ts';
import { bookCheck, isOrdinaryBook } from '../../../src/pdf/book/context.ts';
import { imprintPage } from '../../../src/pdf/book/front/imprint.ts';
import { bookRequest } from '../../helpers/book-requests.ts';
import { publicationWith, studyOf } from '../../helpers/publication.ts';

const pdf = { checkedBy: 'Ana', checkedOn: '2026-02-01', languages: ['en'] };
const publication = publicationWith({
  studies: [studyOf('reading', { texts: { en: [{ title: 'Reading' }, 'Text.\n'] } })],
  editions: [
    {
      id: '2026',
      date: '2026-01-01',
      parts: [{ title: { en: 'Part' }, studies: ['reading'] }],
      isbn: { en: { pdf: '978-3-16-148410-0' } },
      accessibility: { pdf },
    },
  ],
});
const bookIn = (setting: BookSetting) => bookRequest(publication, 'en', { setting });
const readAgain = JSON.parse(JSON.stringify(ordinarySetting)) as BookSetting;

test('an ordinary book whose setting went through JSON keeps its ISBN and its check', () => {
  const book = bookIn(readAgain);
  assert.ok(isOrdinaryBook(book));
  assert.equal(bookCheck(book), pdf);
  assert.match(imprintPage(book).markup, /978-3-16-148410-0/);
});

test('a book on other paper or in large print has neither', () => {
  for (const setting of [
    { ...readAgain, paper: 'letter' as const },
    { ...readAgain, isLarge: true },
  ]) {
    assert.equal(bookCheck(bookIn(setting)), undefined);
    assert.doesNotMatch(imprintPage(bookIn(setting)).markup, /978-3-16-148410-0/);
  }
});
