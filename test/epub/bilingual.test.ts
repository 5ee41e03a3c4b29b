import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { bookMetadata } from '../../src/epub/metadata.ts';
import { pageSource } from '../../src/epub/page-list.ts';
import { type EpubRequest, writeEpub } from '../../src/epub/write-epub.ts';
import { checkAccessibility } from '../helpers/ace.ts';
import { bookRequest, bookStudy, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { checkEpub, withoutJava } from '../helpers/epubcheck.ts';
import { idsOf, openEpub } from '../helpers/opened-epub.ts';
import { publicationWith } from '../helpers/publication.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

function pairOf(publication: EpubRequest['edition']['publication'], first: string, second: string): EpubRequest {
  const pictures = fixturePictures;
  return {
    ...bookRequest(publication, first, { pictures }),
    beside: bookRequest(publication, second, { pictures }),
  };
}

const request = pairOf(fixturePublication, 'en', 'uk');
const { bytes, problems } = await writeEpub(request);
const book = openEpub(bytes);

const twice = publicationWith({
  editions: [{ id: '1', date: '2026-01-01', parts: [{ title: { en: 'P' }, studies: ['twice'] }] }],
  studies: [
    bookStudy('twice', {
      texts: {
        en: [
          { title: 'Twice' },
          '## Challenge {#challenge}\n\nOne.\n\nTwo.[^a]\n\n## Action {#action}\n\nAct.\n\n[^a]: Note.\n',
        ],
        ro: [
          { title: 'De două ori' },
          '## Provocarea {#challenge}\n\nUnu.\n\nDoi.\n\n## Lecții {#lessons}\n\nLecții.\n',
        ],
      },
    }),
  ],
});

test('each paragraph is followed by its counterpart, marked with its language', async () => {
  const opened = openEpub((await writeEpub(pairOf(twice, 'en', 'ro'))).bytes);
  const words = [...opened.text('OEBPS/study-twice.xhtml').matchAll(/<(?:p|h1|h2)\b[^>]*>([^<]+)/g)].map(
    (match) => match[1],
  );
  const shown = words.slice(words.indexOf('Challenge'));
  assert.deepEqual(shown.slice(0, 8), ['Challenge', 'Provocarea', 'One.', 'Unu.', 'Two.', 'Doi.', 'Lecții', 'Lecții.']);
  assert.match(opened.text('OEBPS/study-twice.xhtml'), /<div class="text second" lang="ro" xml:lang="ro"><p>Unu\./);
  assert.deepEqual(words.slice(1, 3), ['Twice', 'De două ori']);
});

test('the notes of both texts lead to places of their own, each list in its language', () => {
  const elements = book.documents.get('OEBPS/study-reading.xhtml') ?? [];
  const ids = idsOf(elements);
  assert.equal(new Set(ids).size, ids.length);
  const calls = elements.filter(({ attributes }) => attributes.role === 'doc-noteref');
  assert.equal(calls.length, 4);
  for (const { attributes } of calls) assert.ok(ids.includes(attributes.href?.slice(1) ?? ''), attributes.href);
  assert.match(book.text('OEBPS/study-reading.xhtml'), /<div lang="uk" xml:lang="uk"><section [^>]*doc-endnotes/);
});

test('a text that the second language lacks stands there once, and no picture stands there twice', () => {
  const listening = book.text('OEBPS/study-2020-listening.xhtml');
  assert.doesNotMatch(listening, /class="text second"/);
  assert.equal(book.text('OEBPS/study-reading.xhtml').match(/<figure /g)?.length, 2);
});

test('it is a book of its own, in both languages, and its fonts have both scripts', () => {
  assert.deepEqual(bookMetadata(request).languages, ['en', 'uk']);
  const identifier = (opened: typeof book): string | undefined =>
    /<dc:identifier id="identifier">(.*?)</.exec(opened.text('OEBPS/content.opf'))?.[1];
  assert.match(identifier(book) ?? '', /^urn:uuid:/);
  assert.ok(problems.every(({ params }) => params.character !== 'ґ'));
  return writeEpub(bookRequest(fixturePublication, 'en', { pictures: fixturePictures })).then((alone) =>
    assert.notEqual(identifier(book), identifier(openEpub(alone.bytes))),
  );
});

test('its shelf tells it from the book in one language: both titles and languages, its own pages, no ISBN of another', () => {
  const about = book.text('OEBPS/content.opf');
  assert.equal(about.match(/<dc:title/g)?.length, 2);
  assert.match(about, /<dc:title xml:lang="uk">Уся збірка</);
  assert.doesNotMatch(about, /urn:isbn|doi:/);
  assert.match(book.text('OEBPS/cover.xhtml'), /English · Українська/);
  assert.match(pageSource(request), /downloads\/.*network-en\+uk\.pdf$/);
});

test('DAISY Ace finds no violation in a bilingual book', async (context) => {
  const folder = await temporaryFolder(context);
  const file = path.join(folder, 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkAccessibility(file, folder)).violations, []);
});

test('EPUBCheck finds nothing in a bilingual book', { skip: withoutJava }, async (context) => {
  const file = path.join(await temporaryFolder(context), 'book.epub');
  await writeFile(file, bytes);
  assert.deepEqual((await checkEpub(file)).messages, []);
});
