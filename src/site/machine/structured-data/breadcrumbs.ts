import type { BreadcrumbList } from 'schema-dts';
import type { Translator } from '../../../i18n/translator.ts';
import { absoluteUrl, facetFolders, homePath, pagePath } from '../../../model/addresses.ts';
import { facetListKinds } from '../../plan/facets.ts';
import { type Page, pathOf } from '../../plan/site.ts';
import { plainString } from '../../templates/components/words/words.ts';

/** The path from the home page to this page, through the list that contains it. */
export function breadcrumbs(page: Page, title: string): BreadcrumbList {
  const { edition, language, site, translator } = page.context;
  const [top = '', ...rest] = page.below.split('/').filter(Boolean);
  const list = rest.length > 0 ? listOf(top, translator) : undefined;
  const steps = [
    { name: plainString(edition.shortTitle), path: homePath(language) },
    ...(list ? [{ name: list.name, path: pagePath(language, list.slug) }] : []),
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

/** The list page for a folder. Goals and languages have none, so they lead to all studies. */
function listOf(folder: string, { t }: Translator): { readonly slug: string; readonly name: string } | undefined {
  const studies = { slug: 'case-studies', name: t('site:nav.studies') };
  if (folder === facetFolders.sdg || folder === facetFolders.language) return studies;
  const lists = [
    studies,
    { slug: 'news', name: t('site:nav.news') },
    { slug: facetFolders.partner, name: t('site:nav.partners') },
    { slug: 'editions', name: t('site:editions.title') },
    ...facetListKinds.map((kind) => ({ slug: facetFolders[kind], name: t(`site:facets.lists.${kind}.title`) })),
  ];
  return lists.find(({ slug }) => slug === folder);
}
