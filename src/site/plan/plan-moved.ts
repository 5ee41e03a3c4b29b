/** Plans pages at addresses that were published once: former studies, and former names of studies and news. */
import { newsPath, studyPath } from '../../model/addresses.ts';
import type { FormerPage, MovedPage, NewsPage, StudyPage } from './page-kinds.ts';
import type { Page, PageContext } from './site.ts';
import { belowLanguage, versionsOfList } from './versions.ts';

export const formerPages = (context: PageContext): FormerPage[] =>
  context.edition.formerStudies.map((study) => ({
    context,
    study,
    below: belowLanguage(context, studyPath(context.language, study.slug)),
    versions: versionsOfList(context.site, context.language),
    isUnindexed: true,
  }));

/** A page at each former name, which leads to the current address. */
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
