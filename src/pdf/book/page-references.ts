import { studiesOf } from '../../books/context.ts';
import { studyIdPrefix, studyPlace } from '../../books/places.ts';
import type { Translator } from '../../i18n/translator.ts';
import { textMark } from '../../printing/text-mark.ts';
import { type Html, html } from '../../text/markup/html.ts';
import { attributeOf, type MarkupNode, mapElements } from '../../text/markup/tree.ts';
import type { BookContext } from './context.ts';
import { pageSlot } from './page-slot.ts';

/**
 * Adds page numbers to links to studies and sections, because nobody can click on paper. The file of a single study is
 * short and stays unchanged.
 * @param around the language of the text
 */
export function withPageReferences(
  context: BookContext,
  nodes: readonly MarkupNode[],
  around: string,
): readonly MarkupNode[] {
  if (context.study) return nodes;
  const places = placesOf(context);
  return mapElements(nodes, (element) => {
    const address = element.name === 'a' && element.attributes.length === 1 ? attributeOf(element, 'href') : undefined;
    if (!address?.startsWith('#study-') || !places.has(address.slice(1))) return element;
    return [element, ' ', ...reference(address.slice(1), context.translator, around).nodes];
  });
}

const placesOf = (context: BookContext): ReadonlySet<string> =>
  new Set(
    studiesOf(context).flatMap(({ slug, sections }) => [
      studyPlace(slug),
      ...sections.filter(({ id }) => id).map(({ id }) => `${studyIdPrefix(slug)}${id}`),
    ]),
  );

function reference(anchor: string, { t, language }: Translator, around: string): Html {
  const [before = '', after = ''] = t('book:pdf.seePage', { page: textMark }).split(textMark);
  const lang = language === around ? undefined : html` lang="${language}"`;
  return html`<span class="page-reference"${lang}>${before}${pageSlot(anchor)}${after}</span>`;
}
