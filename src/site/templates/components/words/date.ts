import { formatDate } from '../../../../i18n/formatters.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { PageContext } from '../../../plan/site.ts';

export const dateOf = (date: string, { language }: PageContext): Html =>
  html`<time datetime="${date}">${formatDate(language, date)}</time>`;
