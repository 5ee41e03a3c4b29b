import type { Html } from '../../markdown/html.ts';
import { absoluteUrl, homePath, homeUrl, pagePath } from '../../model/addresses.ts';
import { plainWords } from '../components/words.ts';
import { type NewsPage, type Page, pathOf, type StudyPage } from '../site.ts';
import { type JsonNode, jsonLdBlock } from './json-ld.ts';
import { licenceOf, organisation, publisherOf } from './named.ts';
import { newsNodes } from './news.ts';
import { studyNode } from './study.ts';

/** What machines are told of a page. @param title undefined on the home page */
export const pageData = (page: Page, title: string | undefined): Html =>
  jsonLdBlock([...subjectNodes(page), ...(title === undefined ? [] : [breadcrumbs(page, title)])]);

function subjectNodes(page: Page): JsonNode[] {
  if ('study' in page) return [studyNode(page as StudyPage)];
  if ('newer' in page) return newsNodes(page as NewsPage);
  if (page.below === '') return [webSite(page)];
  if (page.below === 'partners/') return page.context.edition.partners.map(organisation);
  return [];
}

function webSite({ context: { edition, site, language } }: Page): JsonNode {
  const name = plainWords(edition.title);
  const shortName = plainWords(edition.shortTitle);
  return {
    '@type': 'WebSite',
    '@id': homeUrl(edition),
    url: homeUrl(edition),
    name,
    alternateName: shortName === name ? undefined : shortName,
    description: plainWords(edition.description),
    inLanguage: language,
    license: licenceOf(site.publication.licence),
    publisher: publisherOf(edition),
  };
}

/** The way from the home page to this one, over the list that it stands in. */
function breadcrumbs(page: Page, title: string): JsonNode {
  const { edition, language, site, translator } = page.context;
  const { t } = translator;
  const lists: Readonly<Record<string, string>> = {
    'case-studies': t('site:nav.studies'),
    news: t('site:nav.news'),
    partners: t('site:nav.partners'),
  };
  const [top = '', ...rest] = page.below.split('/').filter(Boolean);
  const list = rest.length > 0 ? lists[top] : undefined;
  const steps = [
    { name: plainWords(edition.shortTitle), path: homePath(language) },
    ...(list ? [{ name: list, path: pagePath(language, top) }] : []),
    { name: title, path: pathOf(page) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site.publication, path),
    })),
  };
}
