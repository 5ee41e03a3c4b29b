import type { Book, Collection, Thing, WebSite } from 'schema-dts';
import { type Identifiers, workRecord } from '../../../bibliography/work-record.ts';
import { homeUrl } from '../../../model/addresses.ts';
import type { ResolvedPartner } from '../../../model/language-edition.ts';
import type { Html } from '../../../text/markup/html.ts';
import type { FacetPage, NewsPage, StudyPage } from '../../plan/page-kinds.ts';
import type { Page } from '../../plan/site.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { jsonLdBlock, oneOrMore } from './json-ld.ts';
import {
  collectionOf,
  creatorNodes,
  doiAddress,
  licenceAddress,
  licenceOf,
  organisation,
  organisationNode,
  publisherOf,
} from './named.ts';
import { newsNodes } from './news.ts';
import { studyNode } from './study.ts';

/** The structured data of a page. @param title undefined on the home page */
export const pageData = (page: Page, title: string | undefined): Html =>
  jsonLdBlock([...subjectNodes(page), ...(title === undefined ? [] : [breadcrumbs(page, title)])]);

function subjectNodes(page: Page): Thing[] {
  if ('study' in page) return [studyNode(page as StudyPage)];
  if ('newer' in page) return newsNodes(page as NewsPage);
  if ('facet' in page) return partnersOf(page as FacetPage).map(organisation);
  if (page.below === '') return [webSite(page), collection(page)];
  if (page.below === 'partners/') return page.context.edition.partners.map(organisation);
  return [];
}

/** The partner whose page this is; empty for all other pages. */
const partnersOf = ({ facet, context: { edition } }: FacetPage): ResolvedPartner[] =>
  edition.partners.filter(({ id }) => facet.kind === 'partner' && id === facet.id);

function webSite({ context: { edition, site, language } }: Page): WebSite {
  const name = plainString(edition.title);
  const shortName = plainString(edition.shortTitle);
  return {
    '@type': 'WebSite',
    '@id': homeUrl(edition),
    url: homeUrl(edition),
    name,
    alternateName: shortName === name ? undefined : shortName,
    description: plainString(edition.description),
    inLanguage: language,
    license: licenceOf(site.publication.licence),
    publisher: publisherOf(edition),
  };
}

/** The edition on the home page, for catalogues. */
function collection({ context: { edition, language } }: Page): Collection {
  const record = workRecord(edition, undefined);
  const { doi, isbn } = record.identifiers;
  return {
    ...collectionOf(edition),
    inLanguage: language,
    datePublished: record.date,
    license: licenceAddress(record.rights),
    identifier: doiAddress(doi),
    workExample: oneOrMore(numberedFiles(isbn)),
    ...creatorNodes(record),
    publisher: publisherOf(edition),
    funder: oneOrMore(record.funders.map(organisationNode)),
  };
}

const numberedFiles = ({ pdf, epub }: Identifiers['isbn']): Book[] => [
  ...(pdf ? [numberedFile(pdf, 'application/pdf')] : []),
  ...(epub ? [numberedFile(epub, 'application/epub+zip')] : []),
];

const numberedFile = (isbn: string, encodingFormat: string): Book => ({
  '@type': 'Book',
  isbn: isbn.replaceAll('-', ''),
  bookFormat: 'https://schema.org/EBook',
  encodingFormat,
});
