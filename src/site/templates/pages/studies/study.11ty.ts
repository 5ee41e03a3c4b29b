import { type Html, html } from '../../../../text/markup/html.ts';
import { linkToPage, linkToStudy } from '../../../plan/links.ts';
import type { StudyPage } from '../../../plan/page-kinds.ts';
import { articleHead } from '../../components/page-head.ts';
import { pager } from '../../components/pager.ts';
import { factsPanel } from '../../components/studies/facts-panel.ts';
import { indicatorFigures } from '../../components/studies/indicators.ts';
import { studyEndMatter, undocumentedNotice } from '../../components/studies/study-end.ts';
import { articleNotes, articleSections, contentsList, renderArticleText } from '../../components/words/article-text.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('study', renderStudy);

function renderStudy(page: StudyPage): string {
  const { context, study } = page;
  const text = renderArticleText(study, context);
  const body = html`<article class="wrap study">
${studyHead(page)}
<div class="study-grid">
${contentsList(text, context)}
${factsPanel(page)}
<div class="text">
${indicatorFigures(study, context)}
${articleSections(text, study, context)}
${undocumentedNotice(study, context)}
${articleNotes(text, context)}
<div class="end-matter">${studyEndMatter(page)}</div>
</div>
</div>
${neighbours(page)}
</article>`;
  return renderPage(page, { title: study.title, description: study.summary, body });
}

const studyHead = ({ context, study }: StudyPage): Html =>
  articleHead(
    study,
    context,
    html`<a href="${linkToPage(context, 'case-studies')}">${context.translator.t('site:studies.title')}</a>`,
  );

function neighbours({ context, previous, next }: StudyPage): Html | undefined {
  const { t } = context.translator;
  return pager(
    t('site:study.others'),
    [
      previous && {
        label: t('site:study.previous'),
        href: linkToStudy(context, previous.slug),
        item: previous,
      },
      next && { label: t('site:study.next'), href: linkToStudy(context, next.slug), item: next },
    ],
    context.language,
  );
}
