import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bookMetadata } from '../../../src/epub/package/metadata.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../../helpers/book-requests.ts';
import { openEpub } from '../../helpers/opened-epub.ts';
import { writeEpub } from '../../helpers/write-epub.ts';

const whole = bookMetadata(bookRequest(fixturePublication, 'uk'));
const reading = bookMetadata(bookRequest(fixturePublication, 'uk', { slug: 'reading' }));

test('editors are the creators of a collection and authors of studies contributors, each person separately, in the reader’s script, with all roles', () => {
  assert.deepEqual(whole.people, [
    { id: 'ana', element: 'creator', name: 'Ana Popescu', fileAs: 'Popescu, Ana', roles: ['aut', 'pht', 'edt'] },
    { id: 'olena', element: 'contributor', name: 'Олена Шевченко', fileAs: 'Shevchenko, Olena', roles: ['aut', 'trl'] },
  ]);
  assert.deepEqual(
    reading.people.map(({ roles }) => roles),
    [
      ['aut', 'pht'],
      ['aut', 'trl'],
    ],
  );
});

test('the book’s own language comes first, then those of texts shown in another one', () => {
  assert.deepEqual(whole.languages, ['uk', 'en']);
  assert.deepEqual(reading.languages, ['uk']);
});

test('a study’s file names its collection, its place in it and its page on the website', () => {
  assert.deepEqual(reading.collection, { title: 'Уся збірка', position: 1 });
  assert.equal(reading.source, 'https://network.example/uk/case-studies/reading/');
  assert.equal(whole.collection, undefined);
});

test('ISBN and DOI are only in the files that they belong to', () => {
  const english = bookMetadata(bookRequest(fixturePublication, 'en'));
  assert.deepEqual(english.identifiers, ['urn:isbn:9783161484100', 'doi:10.1234/all']);
  assert.deepEqual(whole.identifiers, ['doi:10.1234/all']);
  assert.deepEqual(reading.identifiers, ['doi:10.1234/abc']);
});

const packageOf = async (language: string, slug?: string): Promise<string> =>
  openEpub(
    (
      await writeEpub(
        bookRequest(fixturePublication, language, { pictures: fixturePictures, ...(slug !== undefined && { slug }) }),
      )
    ).bytes,
  ).text('OEBPS/content.opf');

test('without an author the publisher is the creator', async () => {
  const creators = (opf: string): string[] =>
    [...opf.matchAll(/<dc:creator[^>]*>([^<]*)</g)].map(([, name]) => name ?? '');
  assert.deepEqual(creators(await packageOf('en', '2020-listening')), ['City &lt;Library&gt; &amp; Archive']);
  assert.ok(!creators(await packageOf('en', 'reading')).some((name) => name.startsWith('City')));
});

test('the identifier is the same in every build and different for every language and study', async () => {
  const identifier = (opf: string): string => /<dc:identifier id="identifier">(.*?)</.exec(opf)?.[1] ?? '';
  const all = await Promise.all([
    packageOf('en'),
    packageOf('en'),
    packageOf('uk'),
    packageOf('en', 'reading'),
    packageOf('uk', 'reading'),
  ]);
  const identifiers = all.map(identifier);
  assert.match(identifiers[0] ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(identifiers[0], identifiers[1]);
  assert.equal(new Set(identifiers).size, 4);
});

test('the package has the date of the last change, from its content or SOURCE_DATE_EPOCH', async () => {
  const modified = (opf: string): string => /"dcterms:modified">(.*?)</.exec(opf)?.[1] ?? '';
  assert.equal(modified(await packageOf('en')), '2026-03-01T00:00:00Z');
  process.env.SOURCE_DATE_EPOCH = '86400';
  try {
    assert.equal(modified(await packageOf('en')), '1970-01-02T00:00:00Z');
  } finally {
    delete process.env.SOURCE_DATE_EPOCH;
  }
});

test('accessibility metadata is as found: pictures and alternatives only in books with pictures', async () => {
  const told = (opf: string): string[] =>
    [...opf.matchAll(/"schema:(\w+)"[^>]*>([^<]*)</g)].map((match) => `${match[1]} ${match[2]}`);
  const withPictures = told(await packageOf('en'));
  assert.ok(withPictures.includes('accessMode visual'));
  assert.ok(withPictures.includes('accessModeSufficient textual'));
  assert.ok(withPictures.includes('accessibilityFeature alternativeText'));
  assert.ok(withPictures.includes('accessibilityHazard none'));
  assert.ok(withPictures.some((each) => /^accessibilitySummary \S/.test(each)));
});

test('a book that people checked says who certified what and when; a single study’s book does not', async () => {
  const level = 'WCAG 2.2 Level AA';
  const report = 'https://report.example/';
  const epub = { checkedBy: 'Readers & Friends', checkedOn: '2026-03-01', languages: ['uk'], level, report };
  const [edition] = fixturePublication.editions;
  assert.ok(edition);
  const checked = { ...fixturePublication, editions: [{ ...edition, accessibility: { epub } }] };
  const { bytes } = await writeEpub(bookRequest(checked, 'uk', { pictures: fixturePictures }));
  const opf = openEpub(bytes).text('OEBPS/content.opf');
  for (const line of [
    '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>',
    '<meta refines="#conformance" property="a11y:certifiedBy" id="certifier">Readers &amp; Friends</meta>',
    '<meta refines="#certifier" property="dcterms:date">2026-03-01</meta>',
    '<link refines="#certifier" rel="a11y:certifierReport" href="https://report.example/"/>',
  ]) {
    assert.ok(opf.includes(line), opf);
  }
  assert.equal(bookMetadata(bookRequest(checked, 'en')).check, undefined);
  assert.equal(bookMetadata(bookRequest(checked, 'uk', { slug: 'reading' })).check, undefined);
  const bilingual = { ...bookRequest(checked, 'uk'), beside: bookRequest(checked, 'en') };
  assert.equal(bookMetadata(bilingual).check, undefined);
});
