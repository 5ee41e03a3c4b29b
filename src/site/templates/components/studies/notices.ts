import type { ResolvedItem } from '../../../../model/language-edition.ts';
import { noticesOf } from '../../../../rendering/facts/notices.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { PageContext } from '../../../plan/site.ts';

/** Notices about the origin of a text: fallback, inherited, draft translation. */
export const notices = (item: ResolvedItem, { translator }: PageContext): Html[] =>
  noticesOf(item, translator).map(({ kind, text }) => html`<p class="notice notice-${kind}">${text}</p>`);
