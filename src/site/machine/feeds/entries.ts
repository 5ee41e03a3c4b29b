/** The entries of a feed: studies and news of an edition, newest first. */
import type { ResolvedItem, ResolvedName } from '../../../model/language-edition.ts';
import { linkToNews, linkToStudy } from '../../plan/links.ts';
import type { PageContext } from '../../plan/site.ts';
import type { Feed } from './feed-paths.ts';

export interface FeedEntry {
  readonly item: ResolvedItem;
  readonly kind: 'study' | 'news';
  /** The address inside the site. */
  readonly link: string;
  /** Dates of the content: `2026-02-01`. */
  readonly published: string;
  readonly updated: string;
  readonly categories: readonly ResolvedName[];
}

/** Feed readers keep old entries, so a longer list would only be loaded repeatedly. */
const mostEntries = 50;

export function feedEntries(context: PageContext, { category }: Feed): FeedEntry[] {
  const { news, studies } = context.edition;
  const ofNews = news
    .filter(({ facts }) => category === undefined || facts.categories.includes(category))
    .map((item): FeedEntry => {
      const { published, updated = published } = item.facts;
      const link = linkToNews(context, item.slug);
      return { item, kind: 'news', link, published, updated, categories: item.categories };
    });
  const ofStudies = (category === undefined ? studies : []).map((item): FeedEntry => {
    const { published, updated = published } = item.facts;
    const link = linkToStudy(context, item.slug);
    return { item, kind: 'study', link, published, updated, categories: item.topics };
  });
  return [...ofNews, ...ofStudies].toSorted(newestFirst).slice(0, mostEntries);
}

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  compare(b.updated, a.updated) || compare(b.published, a.published) || compare(a.item.slug, b.item.slug);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
