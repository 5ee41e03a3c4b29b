import { languageName } from '../../../../i18n/formatters.ts';
import type { ResolvedItem } from '../../../../model/language-edition.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { PageContext } from '../../../plan/site.ts';

/** In a list: the language of a text that is shown in place of a missing one. */
export const shownLanguage = (item: ResolvedItem, { language }: PageContext): Html | undefined =>
  item.origin === 'fallback' ? html`<li class="badge">${languageName(language, item.textLanguage)}</li>` : undefined;
