/** The file name of a feed. It is beside the page with the same list. */
import type { PageContext } from '../../plan/site.ts';

export const feedFile = 'feed.xml';

export interface Feed {
  /** Its folder below the language's: empty, or `news/categories/webinar/`. */
  readonly below: string;
  /** The news category; undefined for the feed of everything. */
  readonly category: string | undefined;
}

/** The feed of everything, and one for each category of news. */
export const feedsOf = ({ edition }: PageContext): Feed[] => [
  { below: '', category: undefined },
  ...edition.categories.map(({ id }) => ({ below: `news/categories/${id}/`, category: id })),
];
