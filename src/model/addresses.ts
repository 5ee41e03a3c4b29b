/** Names and addresses of everything that is made. They are all here, so that site, books and feeds agree. */
import { type BookSetting, ordinarySetting } from './book/book-setting.ts';
import { languageFolder } from './language-code.ts';
import type { LanguageEdition } from './language-edition.ts';
import type { Publication } from './publication.ts';

/** A page's path below the base path, without a leading slash: `uk/case-studies/six-libraries/`. */
export const homePath = (language: string): string => `${languageFolder(language)}/`;
export const studyPath = (language: string, slug: string): string => `${homePath(language)}case-studies/${slug}/`;
export const newsPath = (language: string, slug: string): string => `${homePath(language)}news/${slug}/`;
export const newsCategoryPath = (language: string, id: string): string => `${homePath(language)}news/categories/${id}/`;
/** The news of a year. No news item may have a name of four digits. */
export const newsYearPath = (language: string, year: string): string => `${homePath(language)}news/${year}/`;
export const editionPath = (language: string, id: string): string => `${homePath(language)}editions/${id}/`;
export const pagePath = (language: string, slug: string): string => `${homePath(language)}${slug}/`;

/** The kinds of facets, each with the folder of its pages. */
export const facetFolders = {
  country: 'countries',
  topic: 'topics',
  partner: 'partners',
  programme: 'programmes',
  sdg: 'sdgs',
  language: 'languages',
} as const;
export type FacetKind = keyof typeof facetFolders;
export const facetPath = (language: string, kind: FacetKind, id: string): string =>
  `${homePath(language)}${facetFolders[kind]}/${id}/`;

/** Names that no study, news item or page may have: folders of the site, and names that Windows cannot store. */
export const reservedNames: readonly string[] = [
  ...Object.values(facetFolders),
  ...'index 404 case-studies news people funders downloads editions changes categories'.split(' '),
  ...'offline search feed sitemap robots assets images fonts styles scripts documents pagefind con prn aux nul'.split(
    ' ',
  ),
];

/** A path for links inside the site: `/compendium/uk/`. */
export const sitePath = (publication: Pick<Publication, 'basePath'>, path: string): string =>
  `${publication.basePath}${path}`;

/** An absolute address, for readers of a book: `https://example.org/compendium/uk/`. */
export const absoluteUrl = (publication: Pick<Publication, 'url' | 'basePath'>, path: string): string =>
  `${publication.url}${publication.basePath}${path}`;

export const homeUrl = ({ publication, language }: LanguageEdition): string =>
  absoluteUrl(publication, homePath(language));

/** Pages that the website always has. Editors may write a text for each. */
export const standingPages: readonly string[] = [
  'case-studies',
  'news',
  'partners',
  'downloads',
  'editions',
  'changes',
  'funding',
  'licence',
  'accessibility',
  'report',
  'contact',
];

/** Whether `page:slug` leads to a page. */
export const hasPage = ({ pages }: { readonly pages: readonly { readonly slug: string }[] }, slug: string): boolean =>
  standingPages.includes(slug) || pages.some((page) => page.slug === slug);

/** Whether `page:slug` in a text of the edition leads to a page. */
export const leadsToPage = ({ linkTargets }: Pick<LanguageEdition, 'linkTargets'>, slug: string): boolean =>
  standingPages.includes(slug) || Object.hasOwn(linkTargets.pages, slug);

/** A link inside the publication: `study:six-libraries#results`, `page:about`. */
export interface InnerAddress {
  readonly kind: 'study' | 'page';
  readonly slug: string;
  /** Undefined where the address has no section. */
  readonly section: string | undefined;
}

/** Undefined for every other kind of address. */
export function parseInnerAddress(address: string): InnerAddress | undefined {
  const [, scheme, slug = '', section] = /^(study|page):([^#]*)(?:#(.*))?$/i.exec(address) ?? [];
  if (scheme === undefined) return undefined;
  return { kind: scheme.toLowerCase() === 'study' ? 'study' : 'page', slug, section };
}

/** `downloads/2026/occupy-library-ro-md.pdf`, in another setting `.../occupy-library-large-a5-ro+uk.pdf` */
export function bookPath(
  { entry, publication, language }: LanguageEdition,
  format: 'pdf' | 'epub',
  setting: BookSetting = ordinarySetting,
  beside?: LanguageEdition,
): string {
  const large = setting.isLarge ? '-large' : '';
  const second = beside ? `+${languageFolder(beside.language)}` : '';
  const paper = setting.paper === ordinarySetting.paper ? '' : `-${setting.paper}`;
  return `downloads/${entry.id}/${publication.id}${large}${paper}-${languageFolder(language)}${second}.${format}`;
}

/** `downloads/studies/six-libraries-ro-md.epub` */
export const studyFilePath = (slug: string, language: string, format: 'pdf' | 'epub'): string =>
  `downloads/studies/${slug}-${languageFolder(language)}.${format}`;

/** The folder of the files for EPUBs of chosen studies: `make-your-own/ro-md/`. */
export const kitPath = (language: string): string => `make-your-own/${languageFolder(language)}/`;
/** A picture for EPUBs of chosen studies, shared by all languages. */
export const kitImagePath = (name: string): string => `make-your-own/images/${name}`;
/** The script that makes EPUBs of chosen studies. */
export const makeYourOwnScript = 'make-your-own/make-your-own.js';

/** The file endings that documents may have: nothing that a browser would run. */
export const documentEndings: readonly string[] = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'epub',
  'txt',
  'csv',
];

/** `Plan.PDF` -> `pdf` */
export const endingOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** The path of a study's document, with its id as the file name: `documents/six-libraries/plan.pdf`. */
export const documentPath = (slug: string, id: string, file: string): string =>
  `documents/${slug}/${id}.${endingOf(file)}`;
