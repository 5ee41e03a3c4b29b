import type { ResolvedItem } from '../../model/language-edition.ts';
import type { Problem } from '../../problems/problem.ts';
import { lostWords, wordsLost } from '../../proof/lost-words.ts';
import { readShownWords } from '../../proof/shown-words.ts';
import type { SitePages } from '../plan/page-kinds.ts';
import type { Templates } from '../templates/load-templates.ts';
import type { OnRendered } from '../templates/page-template.ts';

/** Compares each page with its text when the page is rendered. */
export interface PageProof {
  readonly watch: (next: OnRendered) => OnRendered;
  readonly problems: () => readonly Problem[];
}

export function provePages(templates: Templates, pages: SitePages): PageProof {
  const items = itemsByFile(templates, pages);
  const found: Problem[] = [];
  return {
    watch: (next) => (file, page) => {
      const item = items.get(file);
      if (item) found.push(...wordsLost(lostWords(item, readShownWords(mainOf(page)), { prefixes: [''] }), file));
      return next(file, page);
    },
    problems: () => found,
  };
}

/** The text of each page, by the page's file. */
function itemsByFile(templates: Templates, pages: SitePages): Map<string, ResolvedItem> {
  const items = new Map<string, ResolvedItem>();
  for (const { kind, fileOf } of templates.values())
    for (const page of pages[kind]) {
      const item = itemOf(kind, page);
      const file = item && fileOf(page);
      if (item && file) items.set(file, item);
    }
  return items;
}

function itemOf(kind: keyof SitePages, page: unknown): ResolvedItem | undefined {
  if (kind === 'study') return (page as SitePages['study'][number]).study;
  if (kind === 'newsItem') return (page as SitePages['newsItem'][number]).item;
  return kind === 'text' ? (page as SitePages['text'][number]).item : undefined;
}

/** The main part of a page, without its head, menus and footer. */
function mainOf(page: string): string {
  const start = page.indexOf('<main');
  const end = page.lastIndexOf('</main>');
  return start < 0 || end < start ? page : page.slice(start, end);
}
