import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTarget, type LinkTarget } from '../../src/books/links.ts';
import { bookLink as epubLink } from '../../src/epub/links.ts';
import { bookLink as pdfLink } from '../../src/pdf/book/links.ts';
import { bookRequest, fixturePublication } from '../helpers/book-requests.ts';

const whole = bookRequest(fixturePublication, 'en');
const alone = bookRequest(fixturePublication, 'en', { slug: 'reading' });
const site = 'https://network.example/en';

const say = (target: LinkTarget | undefined): string | undefined =>
  target?.kind === 'study' ? `${target.study.slug} ${target.section ?? ''}`.trim() : target?.url;

test('a link leads to a study in the book, or else to the website, or nowhere', () => {
  const table: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['study:2020-listening', '2020-listening', `${site}/case-studies/2020-listening/`],
    ['study:2020-listening#action', '2020-listening action', `${site}/case-studies/2020-listening/#action`],
    ['STUDY:reading', 'reading', 'reading'],
    ['page:about', `${site}/about/`, `${site}/about/`],
    ['page:nowhere', undefined, undefined],
    ['study:unknown', undefined, undefined],
    ['https://example.org/', undefined, undefined],
  ];
  for (const [address, inWhole, inAlone] of table) {
    assert.equal(say(findTarget(whole, address)), inWhole, address);
    assert.equal(say(findTarget(alone, address)), inAlone, `${address} in the file of one study`);
  }
});

test('print and EPUB write the same place each in its own way', () => {
  assert.equal(pdfLink(whole, 'study:2020-listening#action'), '#study-2020-listening--action');
  assert.equal(
    epubLink(whole, 'study:2020-listening#action'),
    'study-2020-listening.xhtml#study-2020-listening--action',
  );
  assert.equal(pdfLink(whole, 'study:2020-listening#nothing'), '#study-2020-listening');
});
