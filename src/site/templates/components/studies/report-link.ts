import { type Html, html } from '../../../../text/markup/html.ts';
import { canonicalUrl, linkToPage } from '../../../plan/links.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { hyphenated } from '../words/words.ts';

/** A link that opens an e-mail to the publication in the reader's language (RFC 6068). */
export function mailLink({ site, language }: PageContext, subject: string, body: string, label: string): Html {
  const fields = [
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`,
  ];
  return hyphenated(html`<a href="mailto:${site.publication.contact}?${fields.join('&')}">${label}</a>`, language);
}

/** How to report a mistake on a page: an e-mail with the page's address, and what to write. */
export function reportOf(page: Page, title: string): Html {
  const { t } = page.context.translator;
  const url = canonicalUrl(page);
  const mail = mailLink(
    page.context,
    t('site:report.subject', { title }),
    t('site:report.body', { title, url }),
    t('site:report.onPage'),
  );
  return html`<ul><li>${mail}</li><li><a href="${linkToPage(page.context, 'report')}">${t('site:report.how')}</a></li></ul>`;
}
