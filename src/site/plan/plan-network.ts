/** Plans the pages that the builder writes about the publication itself. */
import { editionPath } from '../../model/addresses.ts';
import type { ListedEdition } from '../../model/language-edition.ts';
import type { BuilderPage, EditionPage } from './page-kinds.ts';
import type { PageContext } from './site.ts';
import { belowLanguage, versionsOfItem, versionsOfList } from './versions.ts';

/** Pages whose generated part follows what editors write in a page of the same name, if they write one. */
export const writtenPageNames: readonly string[] = ['funding', 'licence', 'accessibility', 'report'];

/** One of them: where editors wrote, the page exists in the languages of their text. */
export function builderPage(context: PageContext, name: string): BuilderPage {
  const { site, edition, language } = context;
  const item = edition.pages.find(({ slug }) => slug === name);
  return {
    context,
    item,
    below: `${name}/`,
    versions: item ? versionsOfItem(site, item) : versionsOfList(site, language),
  };
}

/** The mailbox, where no page of the editors says how to reach them. */
export const contactPages = (context: PageContext): BuilderPage[] =>
  context.edition.pages.some(({ slug }) => slug === 'contact') ? [] : [builderPage(context, 'contact')];

export const editionPages = (context: PageContext): EditionPage[] =>
  editionsByDate(context).map((listed) => ({
    context,
    listed,
    below: belowLanguage(context, editionPath(context.language, listed.entry.id)),
    versions: versionsOfList(context.site, context.language),
  }));

/** Newest first; of equal dates the one listed last, as for the current one. */
export const editionsByDate = ({ edition }: PageContext): ListedEdition[] =>
  edition.editions
    .toReversed()
    .toSorted(({ entry: a }, { entry: b }) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
