import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  absoluteUrl,
  bookPath,
  documentEndings,
  documentPath,
  editionPath,
  endingOf,
  type FacetKind,
  facetFolders,
  facetPath,
  hasPage,
  homePath,
  homeUrl,
  kitImagePath,
  kitPath,
  makeYourOwnScript,
  newsCategoryPath,
  newsPath,
  newsYearPath,
  pagePath,
  parseInnerAddress,
  reservedNames,
  sitePath,
  standingPages,
  studyFilePath,
  studyPath,
} from '../../src/model/addresses.ts';
import { buildLanguageEdition } from '../../src/model/resolve/build-edition.ts';
import { publicationWith } from '../helpers/publication.ts';

const edition = { id: '2026', date: '2026-03-01', parts: [] };
const publication = publicationWith({ basePath: '/compendium/', editions: [edition] });
const moldova = buildLanguageEdition(publication, edition, 'ro-MD');
const ukrainian = buildLanguageEdition(publication, edition, 'uk');

test('every address of the site has the folder of its language in lower case', () => {
  assert.deepEqual(
    [
      homePath('ro-MD'),
      studyPath('ro-MD', 'six-libraries'),
      newsPath('uk', 'open-day'),
      newsCategoryPath('uk', 'webinar'),
      newsYearPath('uk', '2026'),
      editionPath('el', '2026'),
      pagePath('en', 'about'),
    ],
    [
      'ro-md/',
      'ro-md/case-studies/six-libraries/',
      'uk/news/open-day/',
      'uk/news/categories/webinar/',
      'uk/news/2026/',
      'el/editions/2026/',
      'en/about/',
    ],
  );
});

test('each kind of facet has its own folder, which no study or page may be called', () => {
  const kinds = Object.keys(facetFolders) as FacetKind[];
  assert.deepEqual(
    kinds.map((kind) => facetPath('ro-MD', kind, 'x')),
    ['countries', 'topics', 'partners', 'programmes', 'sdgs', 'languages'].map((folder) => `ro-md/${folder}/x/`),
  );
  for (const folder of Object.values(facetFolders)) assert.ok(reservedNames.includes(folder), folder);
});

test('names of the site’s own folders and names that Windows cannot store are reserved', () => {
  const site = ['index', '404', 'case-studies', 'news', 'downloads', 'editions', 'offline', 'assets', 'pagefind'];
  for (const name of [...site, 'con', 'prn', 'aux', 'nul']) assert.ok(reservedNames.includes(name), name);
  for (const name of reservedNames) assert.match(name, /^[a-z0-9-]+$/);
});

test('an address inside the site begins with the base path, an address in books with the site’s', () => {
  assert.equal(sitePath(publication, 'uk/'), '/compendium/uk/');
  assert.equal(absoluteUrl(publication, 'uk/'), 'https://network.example/compendium/uk/');
  assert.equal(homeUrl(moldova), 'https://network.example/compendium/ro-md/');
});

test('a book’s name contains its paper, print and languages if they are not ordinary', () => {
  const large = { paper: 'a5', isLarge: true } as const;
  assert.equal(bookPath(moldova, 'pdf'), 'downloads/2026/network-ro-md.pdf');
  assert.equal(bookPath(moldova, 'pdf', large, ukrainian), 'downloads/2026/network-large-a5-ro-md+uk.pdf');
  assert.equal(bookPath(ukrainian, 'epub', { paper: 'a4', isLarge: false }), 'downloads/2026/network-uk.epub');
  assert.equal(studyFilePath('six', 'ro-MD', 'epub'), 'downloads/studies/six-ro-md.epub');
});

test('the files for EPUBs of chosen studies have a folder beside the languages', () => {
  assert.equal(kitPath('ro-MD'), 'make-your-own/ro-md/');
  assert.equal(kitImagePath('a.jpg'), 'make-your-own/images/a.jpg');
  assert.equal(makeYourOwnScript, 'make-your-own/make-your-own.js');
});

test('a document is offered under its id, with its own ending in lower case', () => {
  assert.equal(documentPath('six', 'plan', 'The.Plan.PDF'), 'documents/six/plan.pdf');
  for (const [file, ending] of [
    ['a.tar.gz', 'gz'],
    ['README', ''],
    ['folder.d/file', ''],
    ['.', ''],
  ] as const)
    assert.equal(endingOf(file), ending, file);
});

test('no document is offered that a browser would run', () => {
  assert.deepEqual(documentEndings.toSorted(), [
    'csv',
    'docx',
    'epub',
    'odp',
    'ods',
    'odt',
    'pdf',
    'pptx',
    'txt',
    'xlsx',
  ]);
});

test('a page exists if editors wrote it or if the builder always has it', () => {
  const pages = [{ slug: 'about' }, { slug: 'history' }];
  assert.equal(hasPage({ pages }, 'history'), true);
  assert.equal(hasPage({ pages }, 'contact'), true);
  assert.equal(hasPage({ pages }, 'nothing'), false);
  assert.deepEqual(
    standingPages.toSorted(),
    'accessibility case-studies changes contact downloads editions funding licence news partners report'.split(' '),
  );
});

test('addresses inside the publication are distinguished from all others', () => {
  assert.deepEqual(parseInnerAddress('study:six#results'), { kind: 'study', slug: 'six', section: 'results' });
  assert.deepEqual(parseInnerAddress('PAGE:about'), { kind: 'page', slug: 'about', section: undefined });
  assert.deepEqual(parseInnerAddress('Study:'), { kind: 'study', slug: '', section: undefined });
  for (const other of [
    'https://a.example/study:six',
    'studies:six',
    ' study:six',
    'page',
    '#here',
    'mailto:a@b.example',
  ])
    assert.equal(parseInnerAddress(other), undefined, other);
});

test('every inner address is read back as it was written', () => {
  const slug = fc.string().filter((text) => !/[#\n\r\u2028\u2029]/.test(text));
  const section = fc.option(
    fc.string().filter((text) => !/[\n\r\u2028\u2029]/.test(text)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.constantFrom('study', 'page'), slug, section, (kind, name, place) => {
      const address = `${kind}:${name}${place === undefined ? '' : `#${place}`}`;
      assert.deepEqual(parseInnerAddress(address), { kind, slug: name, section: place });
    }),
  );
});
