import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookDocument } from '../../../src/epub/book.ts';
import { accessibilitySummary, findAccessibility } from '../../../src/epub/package/accessibility.ts';
import { trusted } from '../../../src/text/markup/html.ts';
import { bookRequest, fixturePublication } from '../../helpers/book-requests.ts';

const document = (markup: string): BookDocument => ({
  id: 'a',
  kind: 'text',
  title: 'A',
  content: trusted(markup),
  entry: undefined,
  figures: [],
  images: [],
});

test('a book without pictures has only the textual mode and claims no alternatives', () => {
  const found = findAccessibility([document('<p>Words</p>')]);
  assert.deepEqual(found.accessModes, ['textual']);
  assert.deepEqual(found.sufficient, ['textual']);
  assert.ok(!found.features.includes('alternativeText'));
});

test('with a picture that lacks an alternative, text alone is not called sufficient', () => {
  const found = findAccessibility([document('<img src="a.png" alt="A map"/><img src="b.png" alt=""/>')]);
  assert.deepEqual(found.accessModes, ['textual', 'visual']);
  assert.deepEqual(found.sufficient, ['textual,visual']);
  assert.ok(!found.features.includes('alternativeText'));
});

test('bars beside the same words are not pictures without alternatives', () => {
  const found = findAccessibility([document('<svg class="chart-bar" aria-hidden="true"></svg>')]);
  assert.deepEqual([found.accessModes, found.sufficient], [['textual'], ['textual']]);
});

test('the summary for people mentions notes, other languages and pages where the book has them', () => {
  const { translator } = bookRequest(fixturePublication, 'en');
  const tell = (markup: string, hasPages = false): string =>
    accessibilitySummary(findAccessibility([document(markup)], hasPages), translator);
  assert.doesNotMatch(tell('<p>Words</p>'), /Notes|another language|pages of the PDF|pictures, each/);
  assert.match(tell('<p>Words<a role="doc-noteref">1</a></p>'), /Notes link in both directions/);
  assert.match(tell('<p lang="uk">Слова</p>'), /Passages in another language/);
  assert.match(tell('<p>Words</p>', true), /pages of the PDF/);
  assert.match(tell('<img src="a.png" alt="A map"/>'), /pictures, each with a text alternative/);
});
