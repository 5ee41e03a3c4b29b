import { homeUrl } from '../../../../model/addresses.ts';
import { html } from '../../../../text/markup/html.ts';
import { linkToPage } from '../../../plan/links.ts';
import type { BuilderPage } from '../../../plan/page-kinds.ts';
import { mailLink } from '../../components/studies/report-link.ts';
import { titled } from '../../components/words/titled.ts';
import { plainString } from '../../components/words/words.ts';
import { renderBuilderPage } from '../../layouts/builder-page.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('report', renderReport);

function renderReport(page: BuilderPage): string {
  const { context } = page;
  const { t } = context.translator;
  const title = plainString(context.edition.shortTitle);
  const { contact } = context.site.publication;
  const mail = mailLink(
    context,
    t('site:report.subject', { title }),
    t('site:report.body', { title, url: homeUrl(context.edition) }),
    contact,
  );
  const body = html`${titled(
    t('site:report.what'),
    html`<ul>${(['place', 'wrong', 'right', 'source'] as const).map((item) => html`<li>${t(`site:report.items.${item}`)}</li>`)}</ul><p>${t('site:report.fromStudy')}</p>`,
  )}
${titled(t('site:report.where'), html`<p>${mail}</p>`)}
${titled(t('site:report.then'), html`<p>${t('site:report.listed')}</p><p><a href="${linkToPage(context, 'changes')}">${t('site:changes.title')}</a></p>`)}`;
  return renderBuilderPage(page, { title: t('site:report.title'), description: t('site:report.description'), body });
}
