/** Plans what stands at addresses that were published once: former studies, and former names of studies and news. */
import { newsPath, studyPath } from '../../model/addresses.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { resolveStudy } from '../../model/resolve/resolve-study.ts';
import type { FormerPage, MovedPage, NewsPage, Page, PageContext, StudyPage } from './site.ts';
import { belowLanguage, versionsOfList } from './versions.ts';

/** The studies that were withdrawn, and those that past editions list and the current one does not. */
export function formerStudies({ site: { publication }, edition, language }: PageContext): ResolvedStudy[] {
  const current = new Set(edition.studies.map(({ slug }) => slug));
  const listed = new Set(publication.editions.flatMap(({ parts }) => parts.flatMap(({ studies }) => studies)));
  return publication.studies
    .filter(({ slug, facts }) => facts.status === 'withdrawn' || (listed.has(slug) && !current.has(slug)))
    .map((study) => resolveStudy(publication, language, study));
}

export const formerPages = (context: PageContext): FormerPage[] =>
  formerStudies(context).map((study) => ({
    context,
    study,
    below: belowLanguage(context, studyPath(context.language, study.slug)),
    versions: versionsOfList(context.site, context.language),
    isUnindexed: true,
  }));

/** A page at each former name, which leads to where its study or news item stands now. */
export const movedPages = (studies: readonly (StudyPage | FormerPage)[], news: readonly NewsPage[]): MovedPage[] => [
  ...studies.flatMap((page) => movedTo(page, page.study.facts.aliases, studyPath)),
  ...news.flatMap((page) => movedTo(page, page.item.facts.aliases, newsPath)),
];

const movedTo = (
  target: Page,
  aliases: readonly string[] = [],
  pathOfName: (language: string, slug: string) => string,
): MovedPage[] =>
  aliases.map((alias) => ({
    context: target.context,
    target,
    below: belowLanguage(target.context, pathOfName(target.context.language, alias)),
    versions: versionsOfList(target.context.site, target.context.language),
    isUnindexed: true,
  }));
