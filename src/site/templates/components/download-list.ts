import { formatBytes, formatNumber, languageName } from '../../../i18n/formatters.ts';
import type { Download } from '../../../model/book/download.ts';
import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import { linkTo } from '../../plan/links.ts';
import type { PageContext } from '../../plan/site.ts';

const mediaTypes = { pdf: 'application/pdf', epub: 'application/epub+zip' } as const;

/** The files of the whole collection in a language, PDF first. */
export const wholeBooks = ({ site }: PageContext, language: string): Download[] =>
  inOrder(site.downloads.filter((each) => each.study === undefined && each.language === language));

/** The files of a study in the language that readers see. */
export const studyFiles = ({ site }: PageContext, study: ResolvedStudy): Download[] =>
  inOrder(site.downloads.filter((each) => each.study === study.slug && each.language === study.textLanguage));

const inOrder = (downloads: readonly Download[]): Download[] =>
  downloads.toSorted((a, b) => b.format.localeCompare(a.format, 'en'));

/**
 * Files with format, pages and size; empty where there are none.
 * @param expected the language that readers expect; files in another one name theirs
 */
export function downloadList(
  downloads: readonly Download[],
  context: PageContext,
  expected: string = context.language,
): Html | undefined {
  if (downloads.length === 0) return undefined;
  return html`<ul class="downloads">${downloads.map((each) => html`<li>${downloadLink(each, context, expected)}</li>`)}</ul>`;
}

function downloadLink(download: Download, { site, translator: { t, language } }: PageContext, expected: string): Html {
  const isOther = download.language !== expected;
  return html`<a href="${linkTo(site, download.path)}" type="${mediaTypes[download.format]}" hreflang="${download.language}"><span class="format">${t(`site:downloads.${download.format}`)}</span>${
    isOther && html` <span>${languageName(language, download.language)}</span>`
  } <span class="size">${sizeOf(download, { t, language })}</span></a>`;
}

function sizeOf({ bytes, pages }: Download, { t, language }: PageContext['translator']): string {
  const size = formatBytes(language, bytes);
  if (pages === undefined) return t('site:downloads.epubSize', { size });
  return t('site:downloads.pdfSize', { count: pages, pages: formatNumber(language, pages), size });
}
