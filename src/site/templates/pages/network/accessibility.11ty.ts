import { formatDate, formatNumber, languageName } from '../../../../i18n/formatters.ts';
import { leastContrast } from '../../../../model/contrast.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { countTexts, reachesLeast, testedThings, themeContrasts } from '../../../plan/accessibility-facts.ts';
import type { BuilderPage } from '../../../plan/page-kinds.ts';
import type { PageContext } from '../../../plan/site.ts';
import { mailLink } from '../../components/studies/report-link.ts';
import { dataTable } from '../../components/words/data-table.ts';
import { titled } from '../../components/words/titled.ts';
import { plainString } from '../../components/words/words.ts';
import { renderBuilderPage } from '../../layouts/builder-page.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('accessibility', renderAccessibility);

/** Says what was checked and what is known to be wrong. It claims no conformance, because nobody has certified it. */
function renderAccessibility(page: BuilderPage): string {
  const { context } = page;
  const { t, language } = context.translator;
  const date = formatDate(language, context.edition.entry.date);
  const body = html`<section><h2>${t('site:accessibility.standard')}</h2><p>${t('site:accessibility.built')}</p><p>${t('site:accessibility.date', { date })}</p></section>
${titled(t('site:accessibility.tested'), tested(context))}
${titled(t('site:accessibility.colours'), colours(context))}
${titled(t('site:accessibility.languages'), languages(context))}
${titled(t('site:accessibility.limits'), limits(context))}
${titled(t('site:accessibility.report'), report(context))}`;
  return renderBuilderPage(page, {
    title: t('site:accessibility.title'),
    description: t('site:accessibility.description'),
    body,
  });
}

const tested = ({ translator: { t } }: PageContext): Html =>
  html`<p>${t('site:accessibility.testedLead')}</p><ul>${testedThings.map((id) => html`<li>${t(`site:accessibility.tests.${id}`)}</li>`)}</ul>`;

function colours({ site, translator: { t, language } }: PageContext): Html {
  const contrasts = themeContrasts(site.publication.theme);
  const ratio = (value: number) =>
    t('site:accessibility.ratio', { value: formatNumber(language, value, { minimumFractionDigits: 1 }) });
  const table = dataTable({
    caption: t('site:accessibility.contrast'),
    columns: [t('site:accessibility.words'), t('site:accessibility.light'), t('site:accessibility.dark')],
    rows: contrasts.map(({ id, light, dark }) => ({
      head: t(`site:accessibility.pairs.${id}`),
      cells: [ratio(light), ratio(dark)],
    })),
  });
  const isReached = contrasts.every(reachesLeast);
  const verdict = t(isReached ? 'site:accessibility.reached' : 'site:accessibility.missed', {
    least: ratio(leastContrast),
  });
  return html`<p>${verdict}</p>${table}`;
}

function languages({ site, translator: { t, language } }: PageContext): Html {
  const table = dataTable({
    caption: t('site:accessibility.texts'),
    columns: (['language', 'own', 'fallback', 'draft'] as const).map((id) => t(`site:accessibility.counts.${id}`)),
    rows: site.editions.map(countTexts).map((counts) => ({
      head: languageName(language, counts.language),
      cells: [counts.own, counts.fallback, counts.draft].map((count) => formatNumber(language, count)),
    })),
  });
  return html`<p>${t('site:accessibility.textsLead')}</p>${table}`;
}

const limits = ({ translator: { t } }: PageContext): Html =>
  html`<ul>${(['automatic', 'people', 'pdf', 'linked'] as const).map((id) => html`<li>${t(`site:accessibility.limit.${id}`)}</li>`)}</ul>`;

function report(context: PageContext): Html {
  const { t } = context.translator;
  const title = plainString(context.edition.shortTitle);
  const mail = mailLink(
    context,
    t('site:accessibility.mailSubject', { title }),
    t('site:accessibility.mailBody'),
    context.site.publication.contact,
  );
  return html`<p>${t('site:accessibility.reportText')}</p><p>${mail}</p>`;
}
