import type { ResolvedNews } from '../../../../model/language-edition.ts';
import { langAttribute } from '../../../../rendering/language.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import { renderSections } from '../../../../text/render.ts';
import { assetPaths, linkTo, linkToNews, linkToPage, linkToStudy } from '../../../plan/links.ts';
import type { NewsPage } from '../../../plan/page-kinds.ts';
import type { PageContext } from '../../../plan/site.ts';
import { linkList } from '../../components/link-list.ts';
import { newsFacts } from '../../components/news/event-facts.ts';
import { articleHead } from '../../components/page-head.ts';
import { pager } from '../../components/pager.ts';
import { articleNotes, articleSections, renderArticleText, textTargets } from '../../components/words/article-text.ts';
import { words } from '../../components/words/words.ts';
import { renderPage } from '../../layouts/document.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('newsItem', renderNewsItem);

function renderNewsItem(page: NewsPage): string {
  const { context, item } = page;
  const { t } = context.translator;
  const up = html`<a href="${linkToPage(context, 'news')}">${t('site:news.title')}</a>`;
  const text = renderArticleText(item, context);
  const body = html`<article class="wrap news-item">
${articleHead(item, context, up)}
<div class="news-grid"><aside class="facts" aria-label="${t('common:facts.heading')}">${newsFacts(item, context)}</aside>
<div class="text">
${articleSections(text, item, context)}
${questions(item, context)}
${articleNotes(text, context)}
<div class="end-matter">${links(item, context)}${relatedStudies(item, context)}</div>
</div></div>
${neighbours(page)}
</article>`;
  return renderPage(page, {
    title: item.title,
    description: item.summary,
    body,
    ...(item.facts.event && { head: eventScript(page) }),
  });
}

const eventScript = ({ context }: NewsPage): Html =>
  html`<script type="module" src="${linkTo(context.site, assetPaths.eventTimes)}"></script>\n`;

/** Questions and answers. Answers are Markdown. */
function questions(item: ResolvedNews, context: PageContext): Html | undefined {
  if (item.faq.length === 0) return undefined;
  const targets = { ...textTargets(item, context), idPrefix: 'site-faq-' };
  return html`<section class="faq"><h2>${context.translator.t('site:news.faq')}</h2>${item.faq.map((each) => {
    const title = { text: each.question, language: each.language, origin: each.origin };
    const section = { ...title, id: each.id, title, markdown: each.answer, file: '', line: 0 };
    const [answer] = renderSections([section], targets).sections;
    return html`<div${langAttribute(each, context.language)}><h3>${words(title, each.language)}</h3>${answer?.html}</div>`;
  })}</section>`;
}

function links(item: ResolvedNews, { translator: { t, language } }: PageContext): Html | undefined {
  const list = linkList(item.links, language);
  return list && html`<section><h2>${t('common:links.heading')}</h2>${list}</section>`;
}

function relatedStudies({ facts }: ResolvedNews, context: PageContext): Html | undefined {
  const studies = context.edition.studies.filter((each) => facts.studies?.includes(each.slug));
  if (studies.length === 0) return undefined;
  return html`<section><h2>${context.translator.t('site:news.studies')}</h2><ul>${studies.map((study) => html`<li><a href="${linkToStudy(context, study.slug)}">${words(study.title, context.language)}</a></li>`)}</ul></section>`;
}

function neighbours({ context, newer, older }: NewsPage): Html | undefined {
  const { t } = context.translator;
  return pager(
    t('site:news.others'),
    [
      newer && { label: t('site:news.newer'), href: linkToNews(context, newer.slug), item: newer },
      older && { label: t('site:news.older'), href: linkToNews(context, older.slug), item: older },
    ],
    context.language,
  );
}
