import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, epubBodyOf } from '../../src/books/order.ts';
import { bookRequest } from '../helpers/book-requests.ts';
import { pdfPublication } from '../helpers/pdf-books.ts';

const names = 'front guide parts partners index figures credits colophon';

test('the printed book and the EPUB have the same order, without the guide in the EPUB and with its figures elsewhere', () => {
  const request = bookRequest(pdfPublication, 'uk');
  assert.equal(bodyOf(request).join(' '), names);
  assert.equal(epubBodyOf(request).join(' '), 'front parts partners index credits colophon');
});

test('parts without content are left out in both forms', () => {
  const alone = bookRequest({ ...pdfPublication, partners: [] }, 'en');
  assert.equal(bodyOf(alone).join(' '), 'front guide parts index figures colophon');
  assert.equal(epubBodyOf(alone).join(' '), 'front parts index colophon');
});

test('a bilingual book has credits if one of its languages is a translation', () => {
  const [first, second] = ['en', 'uk'].map((language) => bookRequest(pdfPublication, language));
  assert.ok(first && second);
  assert.ok(!bodyOf(first).includes('credits'));
  assert.ok(bodyOf({ ...first, beside: second }).includes('credits'));
});
