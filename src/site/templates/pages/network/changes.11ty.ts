import type { ResolvedStudy } from '../../../../model/language-edition.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { Page, PageContext } from '../../../plan/site.ts';
import { listHead } from '../../components/page-head.ts';
import { studyLink } from '../../components/studies/study-links.ts';
import { dateOf } from '../../components/words/date.ts';
import { paragraph } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('changes', renderChanges);

function renderChanges(page: Page): string {
  const { context } = page;
  const { t } = context.translator;
  const title = t('site:changes.title');
  const description = t('site:changes.description');
  const changes = changesOf([...context.edition.studies, ...context.edition.formerStudies]);
  const list =
    changes.length === 0
      ? html`<p>${t('site:changes.none')}</p>`
      : html`<ul class="news-list">${changes.map((change) => html`<li>${changeEntry(change, context)}</li>`)}</ul>`;
  const body = html`<div class="wrap list-page">${listHead(title, description)}
<div class="part dated">${list}</div></div>`;
  return renderPage(page, { title, description, body });
}

interface Change {
  readonly study: ResolvedStudy;
  readonly date: string;
  readonly note: ResolvedStudy['changes'][number]['note'];
}

/** Newest first; changes of the same day in the order of the studies. */
const changesOf = (studies: readonly ResolvedStudy[]): Change[] =>
  studies
    .flatMap((study) => study.changes.map((change) => ({ study, ...change })))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

const changeEntry = ({ study, date, note }: Change, context: PageContext): Html =>
  html`<article class="news-entry"><p class="date">${dateOf(date, context)}</p><div class="entry-text"><h2 class="entry-title">${studyLink(study, context)}</h2>${study.facts.status === 'withdrawn' && html`<p class="state">${context.translator.t('site:former.withdrawn')}</p>`}${paragraph(note, context.language)}</div></article>`;
