import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Publication } from '../../../src/model/publication.ts';
import { describeBook } from '../../../src/pdf/description.ts';
import { writeXmp } from '../../../src/pdf/file/xmp.ts';
import { bookRequest } from '../../helpers/book-requests.ts';
import { pdfPublication } from '../../helpers/pdf-books.ts';

const check = { checkedBy: 'The Blind Readers’ Library', checkedOn: '2026-03-01', languages: ['uk'] };
const checked: Publication = {
  ...pdfPublication,
  editions: pdfPublication.editions.map((edition) => ({ ...edition, accessibility: { pdf: check } })),
};
const request = bookRequest(checked, 'uk');

const claims = (asked: typeof request): boolean =>
  /<pdfuaid:part xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/">1</.test(
    writeXmp(describeBook(asked, undefined)),
  );

test('a file claims PDF/UA only if the settings name who checked it', () => {
  assert.ok(claims(request));
  assert.ok(!claims(bookRequest(pdfPublication, 'uk')), 'nobody checked it');
  assert.ok(!claims(bookRequest(checked, 'en')), 'the book of another language was checked');
});

test('a file other than the checked one claims nothing', () => {
  assert.ok(!claims(bookRequest(checked, 'uk', { slug: 'reading' })), 'a study alone');
  assert.ok(!claims({ ...request, setting: { paper: 'a4', isLarge: true } }), 'large print');
  assert.ok(!claims({ ...request, beside: bookRequest(checked, 'en') }), 'two languages');
});

test('a file names its licence, its address, and whether it is protected', () => {
  const rightsOf = (licence: string): string[] => {
    const xmp = writeXmp(describeBook(bookRequest({ ...pdfPublication, licence }, 'uk'), undefined));
    return [/<dc:rights>.*?<rdf:li[^>]*>([^<]*)/, /<xmpRights:Marked>(\w+)/, /<xmpRights:WebStatement>([^<]*)/].map(
      (each) => each.exec(xmp)?.[1] ?? '',
    );
  };
  assert.deepEqual(rightsOf('CC-BY-4.0'), ['CC BY 4.0', 'True', 'https://creativecommons.org/licenses/by/4.0/']);
  assert.deepEqual(rightsOf('CC0-1.0'), ['CC0 1.0', 'False', 'https://creativecommons.org/publicdomain/zero/1.0/']);
  assert.deepEqual(rightsOf('LicenseRef-own'), ['LicenseRef-own', 'True', '']);
});
