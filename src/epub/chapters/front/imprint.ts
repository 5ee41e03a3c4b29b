/** The imprint; `src/rendering/people/imprint.ts` has its content. */

import { isPaired, languagesOf, secondContext } from '../../../books/context.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { saySame } from '../../../rendering/both-languages.ts';
import { type Imprint, planImprint } from '../../../rendering/people/imprint.ts';
import { type Html, html } from '../../../text/markup/html.ts';
import type { BookContext, BookDocument } from '../../book.ts';
import { headingInBoth, inBoth, oneLine } from '../both.ts';
import { renderFunding } from '../funding.ts';

export function imprintDocument(context: BookContext): BookDocument {
  const title = ({ t }: Translator): string => t('book:book.imprint');
  const funding = renderFunding(context, ({ edition }) => edition.funders);
  const content = html`<section epub:type="copyright-page" class="imprint">
${headingInBoth(context, 1, title)}
<dl class="rows">
${rowsInBoth(context)}</dl>
${inBoth(context, (each) => terms(imprintOf(each)))}
${funding.html}
${headingInBoth(context, 2, ({ t }) => t('common:citation.heading'))}
${inBoth(context, (each) => html`<p>${imprintOf(each).citation}</p>`)}
</section>`;
  const words = { id: 'imprint', kind: 'imprint', title: oneLine(context, title) } as const;
  return { ...words, content, entry: undefined, figures: [], images: funding.images };
}

function imprintOf(context: BookContext): Imprint {
  const { edition, study, translator } = context;
  // The ISBN belongs to the edition in one language.
  const isbn = study || isPaired(context) ? undefined : edition.entry.isbn?.[edition.language]?.epub;
  return planImprint({ edition, study, translator, isbn, languages: languagesOf(context) });
}

const terms = ({ licence, otherLanguages, draft }: Imprint): Html =>
  html`<p>${licence}</p>
${otherLanguages && html`<p>${otherLanguages}</p>`}
${draft && html`<p class="notice">${draft}</p>`}`;

/** The rows, each with label and value in all languages of the book. */
function rowsInBoth(context: BookContext): Html[] {
  const second = secondContext(context);
  const others = second ? imprintOf(second).rows : [];
  const lang = html` class="second" lang="${second?.edition.language}"`;
  return imprintOf(context).rows.map(({ label, value }, at) => {
    if (!value) return html`\n`;
    const other = others[at];
    const otherLabel = other && other.label !== label && html`<dt${lang}>${other.label}</dt>`;
    const otherValue =
      other?.value && !saySame(html`${value}`, html`${other.value}`) && html`<dd${lang}>${other.value}</dd>`;
    return html`<div><dt>${label}</dt>${otherLabel}<dd>${value}</dd>${otherValue}</div>\n`;
  });
}
