import { html } from '../../../../text/markup/html.ts';
import { linkToPage } from '../../../plan/links.ts';
import type { BuilderPage } from '../../../plan/page-kinds.ts';
import { hyphenated } from '../../components/words/words.ts';
import { renderBuilderPage } from '../../layouts/builder-page.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('contact', renderContact);

/** For publications whose editors have written no contact page. */
function renderContact(page: BuilderPage): string {
  const { t } = page.context.translator;
  const { contact } = page.context.site.publication;
  return renderBuilderPage(page, {
    title: t('site:contact.title'),
    description: t('site:contact.description'),
    body: html`<p>${hyphenated(html`<a href="mailto:${contact}">${contact}</a>`, page.context.language)}</p>
<p><a href="${linkToPage(page.context, 'report')}">${t('site:report.title')}</a></p>`,
  });
}
