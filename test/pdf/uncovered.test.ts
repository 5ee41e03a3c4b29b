import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coveredCharacters } from '../../src/design/coverage.ts';
import { findUncovered } from '../../src/pdf/uncovered.ts';
import { bookRequest, bookStudy } from '../helpers/book-requests.ts';
import { publicationWith } from '../helpers/publication.ts';

const itemsWith = (body: string) => {
  const study = bookStudy('reading', { texts: { en: [{ title: 'Reading' }, body] } });
  const edition = { id: '2026', date: '2026-01-01', parts: [{ title: { en: 'Part' }, studies: ['reading'] }] };
  return bookRequest(publicationWith({ studies: [study], editions: [edition] }), 'en').edition.studies;
};

test('a character that no font of the book has is a problem at its line', async () => {
  const body = '## Challenge {#challenge}\n\nFine.\n\nAn arrow ⇒ here, ⇒ twice.\n';
  const problems = findUncovered(itemsWith(body), body, await coveredCharacters());
  assert.deepEqual(problems, [
    {
      code: 'character-uncovered',
      severity: 'error',
      file: 'case-studies/reading/en.md',
      line: 5,
      params: { character: '⇒', code: 'U+21D2' },
    },
  ]);
});

test('a character that stands in no section is a problem without a place', async () => {
  const problems = findUncovered(
    itemsWith('## Challenge {#challenge}\n\nFine.\n'),
    'Title 漢',
    await coveredCharacters(),
  );
  assert.deepEqual(
    problems.map(({ file, params }) => [file, params.code]),
    [[undefined, 'U+6F22']],
  );
});

test('letters and quotation marks of all five languages are covered', async () => {
  const text = 'ăâîșțĂÂÎȘȚ„”«» ґєіїщьюяҐЄІЇ’ʼ№ άέήίόύώϊϋΐΰςΆΈΉΊΌΎΏ· “”‘’–—…€';
  assert.deepEqual(findUncovered([], text, await coveredCharacters()), []);
});
