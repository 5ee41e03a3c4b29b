import { languageOwnName } from '../../../i18n/formatters.ts';
import type { ResolvedText } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkTo, linkToHome, linkToLanguage, linkToPage } from '../../plan/links.ts';
import type { Page, Site } from '../../plan/site.ts';
import { siteLogo } from '../components/pictures/logo.ts';
import { words } from '../components/words/words.ts';

export function siteHeader(page: Page): Html {
  const { context } = page;
  const { site, edition, language, translator } = context;
  return html`<header class="site-header"><div class="wrap">
<a class="site-name" href="${linkToHome(context)}">${siteLogo('site-logo', site)}${words(edition.shortTitle, language)}</a>
<nav class="site-nav" aria-label="${translator.t('site:nav.label')}"><ul>${mainMenu(page)}</ul></nav>
${site.languages.length > 1 && languageSwitch(page)}
</div></header>`;
}

/** A header with only the publication's name, for pages outside the languages. */
export const plainHeader = (site: Site, name: ResolvedText): Html =>
  html`<header class="site-header"><div class="wrap"><a class="site-name" href="${linkTo(site, '')}" lang="${name.language}">${siteLogo('site-logo', site)}${words(name, name.language)}</a></div></header>`;

function mainMenu(page: Page): Html[] {
  const { t, language } = page.context.translator;
  const about = page.context.edition.pages.find((each) => each.slug === 'about');
  const entries: [string, string | Html][] = [
    ['case-studies', t('site:nav.studies')],
    ['news', t('site:nav.news')],
    ['partners', t('site:nav.partners')],
    ['downloads', t('site:nav.downloads')],
    ...(about ? [['about', words(about.title, language)] satisfies [string, Html]] : []),
  ];
  return entries.map(
    ([slug, label]) =>
      html`<li><a href="${linkToPage(page.context, slug)}"${currentMark(page, slug)}>${label}</a></li>`,
  );
}

/** Marks the menu entry of this page, or of the part of the site that contains it. */
export function currentMark(page: Pick<Page, 'below'>, slug: string): Html | undefined {
  if (page.below === `${slug}/`) return html` aria-current="page"`;
  return page.below.startsWith(`${slug}/`) ? html` aria-current="true"` : undefined;
}

/** Links to the same page in every language, each in that language's own name. */
function languageSwitch(page: Page): Html {
  const { site, language, translator } = page.context;
  return html`<details class="languages"><summary><span class="visually-hidden">${translator.t('site:languages.label')}</span> ${globe}${languageOwnName(language)}</summary>
<ul>${site.languages.map(
    (code) =>
      html`<li><a href="${linkToLanguage(page, code)}" lang="${code}" hreflang="${code}"${code === language && html` aria-current="true"`}>${languageOwnName(code)}</a></li>`,
  )}</ul></details>`;
}

const globe = html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="1.3"><circle cx="10" cy="10" r="7.5"/><ellipse cx="10" cy="10" rx="3.3" ry="7.5"/><path d="M2.8 7.5h14.4M2.8 12.5h14.4"/></g></svg>`;
