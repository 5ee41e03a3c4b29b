/** The parts after the text of a study: links, partners, funding, changes, citation, files. */
import { countryName } from '../../../../i18n/formatters.ts';
import { documentPath, endingOf } from '../../../../model/addresses.ts';
import type { ResolvedStudy } from '../../../../model/language-edition.ts';
import { renderCitation } from '../../../../rendering/citation.ts';
import { undocumentedSentence } from '../../../../rendering/facts/facts.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { linkTo, linkToFacet, linkToNews } from '../../../plan/links.ts';
import type { StudyPage } from '../../../plan/page-kinds.ts';
import { relatedStudies } from '../../../plan/related.ts';
import type { PageContext } from '../../../plan/site.ts';
import { downloadList, studyFiles } from '../download-list.ts';
import { fundersNamed } from '../funder-statement.ts';
import { linkList } from '../link-list.ts';
import { dateOf } from '../words/date.ts';
import { plainString, words } from '../words/words.ts';
import { reportOf } from './report-link.ts';
import { studyLinks } from './study-list.ts';

export function studyEndMatter(page: StudyPage): Html[] {
  const { study, context } = page;
  const { t } = context.translator;
  const parts: [string, Html | undefined][] = [
    [t('common:links.heading'), linkList(study.links, context.language)],
    [t('common:documents.heading'), documents(study, context)],
    [t('site:study.downloads'), downloadList(studyFiles(context, study), context)],
    [t('site:study.programme'), programme(study, context)],
    [t('site:study.partners'), partners(study, context)],
    [t('site:study.funding'), funding(study, context)],
    [t('site:study.related'), related(study, context)],
    [t('site:study.news'), newsAbout(study, context)],
    [t('common:changes.heading'), studyChanges(study, context)],
    [
      t('common:citation.heading'),
      html`<p class="citation">${renderCitation(context.edition, study, context.translator)}</p>`,
    ],
    [t('site:report.title'), reportOf(page, plainString(study.title))],
  ];
  return parts.flatMap(([heading, body]) => (body ? [html`<section><h2>${heading}</h2>${body}</section>\n`] : []));
}

export function undocumentedNotice(study: ResolvedStudy, { edition, translator }: PageContext): Html | undefined {
  const sentence = undocumentedSentence(study, edition, translator);
  if (!sentence) return undefined;
  return html`<section class="undocumented"><h2>${translator.t('common:undocumented.heading')}</h2><p>${sentence}</p></section>`;
}

function documents(study: ResolvedStudy, { language, site }: PageContext): Html | undefined {
  if (study.documents.length === 0) return undefined;
  const items = study.documents.map(({ id, path, label }) => {
    const address = linkTo(site, documentPath(study.slug, id, path));
    return html`<li><a href="${address}">${words(label, language)}</a> (${endingOf(path).toUpperCase()})</li>`;
  });
  return html`<ul>${items}</ul>`;
}

function programme({ programme: known }: ResolvedStudy, context: PageContext): Html | undefined {
  if (!known) return undefined;
  const { language } = context;
  const address = linkToFacet(context, 'programme', known.id);
  return html`<p><b><a href="${address}">${words(known.name, language)}</a></b></p>${known.description && html`<p>${words(known.description, language)}</p>`}`;
}

function partners(study: ResolvedStudy, context: PageContext): Html | undefined {
  const { translator, language } = context;
  if (study.partners.length === 0) return undefined;
  return html`<ul class="plain">${study.partners.map(
    ({ id, name, facts }) =>
      html`<li><a href="${linkToFacet(context, 'partner', id)}">${words(name, language)}</a><ul class="meta"><li>${countryName(language, facts.country)}</li><li>${translator.t(`common:partnerRoles.${facts.role}`)}</li></ul></li>`,
  )}</ul>`;
}

function funding(study: ResolvedStudy, context: PageContext): Html | undefined {
  if (study.funders.length === 0) return undefined;
  return fundersNamed(study.funders, context, 'site-study-funder');
}

function related(study: ResolvedStudy, context: PageContext): Html | undefined {
  const studies = relatedStudies(study, context.edition.studies);
  return studies.length > 0 ? studyLinks(studies, context) : undefined;
}

function newsAbout({ slug }: ResolvedStudy, context: PageContext): Html | undefined {
  const items = context.edition.news.filter((each) => each.facts.studies?.includes(slug));
  if (items.length === 0) return undefined;
  return html`<ul>${items.map((each) => html`<li><a href="${linkToNews(context, each.slug)}">${words(each.title, context.language)}</a> <span class="state">${dateOf(each.facts.published, context)}</span></li>`)}</ul>`;
}

/** The changes after publication; undefined where there are none. */
export function studyChanges(study: ResolvedStudy, context: PageContext): Html | undefined {
  if (study.changes.length === 0) return undefined;
  return html`<dl>${study.changes.map(({ date, note }) => html`<div class="fact"><dt>${dateOf(date, context)}</dt><dd>${words(note, context.language)}</dd></div>`)}</dl>`;
}
