/** Makes the exports of Eleventy templates from a list of pages and a function that renders one. */
import type { SitemapPart, SitePages, WholeSite } from '../plan/page-kinds.ts';
import type { PageRecording } from '../plan/record-pages.ts';
import { type Page, pathOf } from '../plan/site.ts';

/**
 * One page in Eleventy's view: a single page or several. Eleventy makes deep copies of plain objects for each page, but
 * not of frozen ones.
 */
export type PageBatch<T> = Readonly<{
  values: readonly T[];
  onRendered: OnRendered;
  recording?: PageRecording | undefined;
}>;
export const batch = <T>(values: readonly T[], onRendered: OnRendered, recording?: PageRecording): PageBatch<T> =>
  Object.freeze({ values: recording ? values.map(recording.view) : values, onRendered, recording });

/**
 * Called when a page is rendered. Returns the text that Eleventy keeps until all pages are rendered.
 * @param file path below the output folder
 */
export type OnRendered = (file: string, page: string) => string;

export type BatchedPages = { readonly [Kind in keyof SitePages]: readonly PageBatch<SitePages[Kind][number]>[] };

export interface PageTemplate<T> {
  readonly kind: keyof SitePages;
  /** The path below the output folder; false for a page that is not needed. */
  readonly fileOf: (value: T) => string | false;
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: { readonly batch: PageBatch<T> }) => string;
}

/**
 * A template that renders each page of a kind at its address.
 *
 * ```ts export const template = pageTemplate('study', renderStudy); ```
 * @param file its name in the folder of the page
 */
export const pageTemplate = <Kind extends Exclude<keyof SitePages, 'whole' | 'sitemapPart'>>(
  kind: Kind,
  render: (page: SitePages[Kind][number]) => string,
  file = 'index.html',
): PageTemplate<SitePages[Kind][number]> =>
  template<SitePages[Kind][number]>(kind, (page: Page) => `${pathOf(page)}${file}`, render);

/**
 * A template for one file outside the languages.
 * @param file path below the output folder
 * @param isNeeded whether there is anything to write
 */
export const wholeSiteTemplate = (
  file: string,
  render: (whole: WholeSite) => string,
  isNeeded: (whole: WholeSite) => boolean = () => true,
): PageTemplate<WholeSite> => template<WholeSite>('whole', (whole) => isNeeded(whole) && file, render);

/** A template for files whose data contains their path. */
export const fileTemplate = (kind: 'sitemapPart', render: (part: SitemapPart) => string): PageTemplate<SitemapPart> =>
  template<SitemapPart>(kind, ({ file }) => file, render);

const template = <T>(
  kind: keyof SitePages,
  permalink: (value: T) => string | false,
  render: (value: T) => string,
): PageTemplate<T> => ({
  kind,
  fileOf: permalink,
  data: {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'batch' },
    permalink: ({ batch: { values } }: { readonly batch: PageBatch<T> }) =>
      values[0] !== undefined && permalink(values[0]),
    eleventyExcludeFromCollections: true,
  },
  render: ({ batch: { values, onRendered, recording } }) =>
    values
      .map((value) => {
        const file = permalink(value);
        if (file === false) return '';
        const make = (): string => render(value);
        return onRendered(file, recording ? recording.during(file, value, make) : make());
      })
      .join(''),
});
