/** The imprint: edition, dates, publisher, editors, licence, funding with its disclaimer, how to cite, contact. */
import { citePublication } from '../../citation/cite.ts';
import { formatDate, formatList } from '../../i18n/formatters.ts';
import { type Html, type HtmlValue, html } from '../../markdown/html.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import { resolvePerson } from '../../model/resolve-lists.ts';
import { pickAll } from '../../model/resolve-study.ts';
import { citedAddress, renderCitation } from '../../rendering/citation.ts';
import { inlineText } from '../../rendering/language.ts';
import { describeLicence } from '../../rendering/licence.ts';
import { type BookContext, type BookDocument, studiesOf } from '../book.ts';
import { renderFunding } from './funding.ts';

export function imprintDocument(context: BookContext): BookDocument {
  const { t } = context.translator;
  const title = t('book:book.imprint');
  const funding = renderFunding(context, context.edition.funders);
  const markup = html`<section epub:type="copyright-page" class="imprint">
<h1>${title}</h1>
${rows(context)}
<p>${licenceSentence(context)}</p>
${isDraft(context) && html`<p class="notice">${t('book:book.draft')}</p>`}
${funding.html}
<h2>${t('common:citation.heading')}</h2>
<p>${citation(context)}</p>
</section>`.markup;
  return { id: 'imprint', kind: 'imprint', title, markup, entry: undefined, figures: [], images: funding.images };
}

const isDraft = (context: BookContext): boolean =>
  [...studiesOf(context), ...(context.study ? [] : context.edition.book)].some(
    (item) => item.translation?.state === 'draft',
  );

function rows(context: BookContext): Html {
  const { edition, translator, study } = context;
  const { t, language } = translator;
  const publisher = edition.partners.find((each) => each.id === edition.publication.publisher);
  const people = pickAll(edition.publication.people, edition.edition.editors);
  const editors = people.map((each) => resolvePerson(edition.publication, language, each).name.text);
  const isbn = study ? undefined : edition.edition.isbn?.[language]?.epub;
  const doi = study ? study.facts.doi : edition.edition.doi;
  const home = study ? citedAddress(edition, study) : absoluteUrl(edition.publication, homePath(language));
  return html`<dl class="rows">
${row(t('book:book.edition'), edition.edition.id)}
${row(t('book:book.date'), formatDate(language, edition.edition.date))}
${publisher && row(t('book:book.publisher'), inlineText(publisher.name, language))}
${editors.length > 0 && row(t('book:book.editors'), formatList(language, editors))}
${isbn && row(t('book:book.isbn'), isbn)}
${doi && row(t('common:facts.doi'), anchor(`https://doi.org/${doi}`, doi))}
${row(t('book:book.webAddress'), anchor(home, home))}
${row(t('book:book.contact'), anchor(`mailto:${edition.publication.contact}`, edition.publication.contact))}
</dl>`;
}

const row = (label: string, value: HtmlValue): Html => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
const anchor = (address: string, words: string): Html => html`<a href="${address}">${words}</a>`;

function licenceSentence({ edition, study, translator }: BookContext): Html {
  const { name, url } = describeLicence(study?.facts.licence ?? edition.publication.licence);
  return html`${translator.t('book:book.licenceText', { licence: name })}${url && html` ${anchor(url, url)}`}`;
}

function citation({ edition, study, translator }: BookContext): HtmlValue {
  if (study) return renderCitation(edition, study, translator);
  return citePublication(edition, translator, absoluteUrl(edition.publication, homePath(edition.language)));
}
