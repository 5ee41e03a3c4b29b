/** A work says the same of itself wherever machines or people read it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedWork, workRecord } from '../../src/bibliography/work-record.ts';
import { citeWork } from '../../src/citation/cite.ts';
import type { Publication } from '../../src/model/publication.ts';
import { describeBook } from '../../src/pdf/description.ts';
import { writeXmp } from '../../src/pdf/file/xmp.ts';
import { pageData } from '../../src/site/machine/structured-data/page-data.ts';
import { createSite, planPages } from '../../src/site/plan/plan-pages.ts';
import { bookRequest, fixturePictures, fixturePublication } from '../helpers/book-requests.ts';
import { openEpub } from '../helpers/opened-epub.ts';
import { inputsOf } from '../helpers/site-publication.ts';
import { writeEpub } from '../helpers/write-epub.ts';

interface Said {
  readonly creators: readonly string[];
  readonly publisher: string | undefined;
  readonly date: string | undefined;
  readonly doi: string | undefined;
  readonly licence: string | undefined;
}

const readable = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => readable(one));
const doiIn = (identifiers: readonly string[]): string | undefined =>
  identifiers.find((each) => /^(doi:|https:\/\/doi)/.test(each))?.replace(/^(doi:|https:\/\/doi\.org\/)/, '');

async function inEpub(publication: Publication, slug?: string): Promise<Said> {
  const request = bookRequest(publication, 'en', { pictures: fixturePictures, ...(slug !== undefined && { slug }) });
  const opf = openEpub((await writeEpub(request)).bytes).text('OEBPS/content.opf');
  return {
    creators: all(opf, /<dc:creator[^>]*>([^<]*)/g),
    publisher: all(opf, /<dc:publisher>([^<]*)/g)[0],
    date: all(opf, /<dc:date>([^<]*)/g)[0],
    doi: doiIn(all(opf, /<dc:identifier>([^<]*)/g)),
    licence: all(opf, /"dcterms:license">([^<]*)/g)[0],
  };
}

function inPdf(publication: Publication, slug?: string): Said {
  const xmp = writeXmp(describeBook(bookRequest(publication, 'en', slug === undefined ? {} : { slug }), undefined));
  const items = (name: string): string[] =>
    all(new RegExp(`<${name}>(.*?)</${name}>`).exec(xmp)?.[1] ?? '', /<rdf:li>([^<]*)/g);
  return {
    creators: items('dc:creator'),
    publisher: items('dc:publisher')[0],
    date: items('dc:date')[0],
    doi: doiIn(items('xmp:Identifier')),
    licence: all(xmp, /<xmpRights:WebStatement>([^<]*)/g)[0],
  };
}

type Node = Readonly<Record<string, unknown>>;

async function onPage(publication: Publication, slug?: string): Promise<Said> {
  const pages = planPages(await createSite(await inputsOf(publication)));
  const isEnglish = ({ context }: { context: { language: string } }): boolean => context.language === 'en';
  const page = slug
    ? pages.study.filter(isEnglish).find(({ study }) => study.slug === slug)
    : pages.home.find(isEnglish);
  assert.ok(page);
  const json = /<script[^>]*>(.*)<\/script>/.exec(pageData(page, undefined).markup)?.[1] ?? '';
  const nodes = (JSON.parse(json) as { '@graph': Node[] })['@graph'];
  const node = nodes.find((each) => each['@type'] === (slug ? 'Article' : 'Collection'));
  const names = (value: unknown): string[] => [value ?? []].flat().map((each) => String((each as Node).name));
  return {
    creators: [...names(node?.author), ...names(node?.editor)],
    publisher: names(node?.publisher)[0],
    date: node?.datePublished as string | undefined,
    doi: doiIn([String(node?.identifier)]),
    licence: node?.license as string | undefined,
  };
}

function inCitation(publication: Publication, slug?: string): string {
  const { edition, study, translator } = bookRequest(publication, 'en', slug === undefined ? {} : { slug });
  return citeWork(citedWork(edition, study), translator, workRecord(edition, study).url);
}

const [edition] = fixturePublication.editions;
assert.ok(edition);
const noEditors = { ...edition, editors: [] };
const author = { en: 'Readers’ Hub' };
const licence = 'https://creativecommons.org/licenses/by/4.0/';
const library = 'City <Library> & Archive';

const works: readonly {
  readonly name: string;
  readonly publication: Publication;
  readonly slug?: string;
  readonly said: Said;
  readonly cited: RegExp;
}[] = [
  {
    name: 'a collection with editors and a publisher',
    publication: fixturePublication,
    said: { creators: ['Ana Popescu'], publisher: library, date: '2026-03-01', doi: '10.1234/all', licence },
    cited: /^Ana Popescu\. The <whole> collection & more, 2026 edition\. City <Library> & Archive, 1\sMarch 2026\. /,
  },
  {
    name: 'a study with authors',
    publication: fixturePublication,
    slug: 'reading',
    said: {
      creators: ['Ana Popescu', 'Olena Shevchenko'],
      publisher: library,
      date: '2026-01-01',
      doi: '10.1234/abc',
      licence,
    },
    cited: /^Ana Popescu and Olena Shevchenko: .* City <Library> & Archive, 1\sJanuary 2026\. /,
  },
  {
    name: 'a collection of an organisation, without a publisher',
    publication: { ...fixturePublication, author, publisher: undefined, editions: [noEditors] },
    said: { creators: ['Readers’ Hub'], publisher: undefined, date: '2026-03-01', doi: '10.1234/all', licence },
    cited: /^Readers’ Hub\. The <whole> collection & more, 2026 edition\. 1\sMarch 2026\. /,
  },
  {
    name: 'a study that names nobody, in the collection of an organisation',
    publication: { ...fixturePublication, author, publisher: undefined },
    slug: '2020-listening',
    said: { creators: ['Readers’ Hub'], publisher: undefined, date: '2026-01-01', doi: undefined, licence },
    cited: /^Readers’ Hub: Listening\. In: The <whole> collection & more, 2026 edition\. 1\sJanuary 2026\. /,
  },
  {
    name: 'a collection of nobody: its title is no name',
    publication: { ...fixturePublication, publisher: undefined, editions: [noEditors] },
    said: { creators: [], publisher: undefined, date: '2026-03-01', doi: '10.1234/all', licence },
    cited: /^The <whole> collection & more, 2026 edition\. 1\sMarch 2026\. /,
  },
];

for (const { name, publication, slug, said, cited } of works) {
  test(`EPUB, PDF, web page and citation have the same ${name}`, async () => {
    assert.deepEqual(await inEpub(publication, slug), said, 'EPUB');
    assert.deepEqual(inPdf(publication, slug), said, 'PDF');
    assert.deepEqual(await onPage(publication, slug), said, 'web page');
    assert.match(inCitation(publication, slug), cited);
  });
}
