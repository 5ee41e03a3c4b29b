import type { Translator } from '../../i18n/translator.ts';
import { textMark } from '../../printing/text-mark.ts';
import { type Html, html, trusted } from '../../text/html.ts';
import { type BookContext, studiesOf, studyAnchor, studyIdPrefix } from './context.ts';
import { pageSlot } from './page-slot.ts';

/**
 * A text whose links to studies and their sections also say the page: on paper nobody can click. A study's own file
 * has few pages and is left as it is.
 * @param around the language of the text
 */
export function withPageReferences(context: BookContext, markup: string, around: string): Html {
  if (context.study) return trusted(markup);
  const places = placesOf(context);
  const { translator } = context;
  return trusted(
    markup.replace(/<a href="#(study-[^"]+)">[\s\S]*?<\/a>/g, (link: string, anchor: string) =>
      places.has(anchor) ? `${link} ${reference(anchor, translator, around).markup}` : link,
    ),
  );
}

const placesOf = (context: BookContext): ReadonlySet<string> =>
  new Set(
    studiesOf(context).flatMap(({ slug, sections }) => [
      studyAnchor(slug),
      ...sections.filter(({ id }) => id).map(({ id }) => `${studyIdPrefix(slug)}${id}`),
    ]),
  );

function reference(anchor: string, { t, language }: Translator, around: string): Html {
  const [before = '', after = ''] = t('book:pdf.seePage', { page: textMark }).split(textMark);
  const lang = language === around ? undefined : html` lang="${language}"`;
  return html`<span class="page-reference"${lang}>${before}${pageSlot(anchor)}${after}</span>`;
}
