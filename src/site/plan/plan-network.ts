/** Plans the pages that the builder writes about the publication itself. */
import { editionPath } from '../../model/addresses.ts';
import type { ListedEdition } from '../../model/language-edition.ts';
import type { BuilderPage, EditionPage } from './page-kinds.ts';
import type { PageContext } from './site.ts';
import { belowLanguage, versionsOfItem, versionsOfList } from './versions.ts';

/** Pages where the generated part follows the editors' text of the same name, if there is one. */
export const writtenPageNames: readonly string[] = ['funding', 'licence', 'accessibility', 'report'];

/** One of these pages. If editors wrote a text, the page exists in the languages of that text. */
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

/** The page with the e-mail address, unless editors have written a contact page. */
export const contactPages = (context: PageContext): BuilderPage[] =>
  context.edition.pages.some(({ slug }) => slug === 'contact') ? [] : [builderPage(context, 'contact')];

export const editionPages = (context: PageContext): EditionPage[] =>
  editionsByDate(context).map((listed) => ({
    context,
    listed,
    below: belowLanguage(context, editionPath(context.language, listed.entry.id)),
    versions: versionsOfList(context.site, context.language),
  }));

/** Newest first. Of equal dates the one listed last comes first, as for the current edition. */
export const editionsByDate = ({ edition }: PageContext): ListedEdition[] =>
  edition.editions
    .toReversed()
    .toSorted(({ entry: a }, { entry: b }) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
