/** Where the feeds of a language stand, below its folder: beside the page that lists the same. */
import type { PageContext } from '../../plan/site.ts';

export const feedFile = 'feed.xml';

export interface Feed {
  /** Path of its folder below the language's: empty, or `news/categories/webinar/`. */
  readonly below: string;
  /** The news category that it is of; undefined for the feed of everything. */
  readonly category: string | undefined;
}

/** Everything that is new, and the news of each category. */
export const feedsOf = ({ edition }: PageContext): Feed[] => [
  { below: '', category: undefined },
  ...edition.categories.map(({ id }) => ({ below: `news/categories/${id}/`, category: id })),
];
