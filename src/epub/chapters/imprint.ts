/** The imprint: edition, dates, publisher, editors, licence, funding with its disclaimer, how to cite, contact. */
import { citePublication, citeStudy } from '../../citation/cite.ts';
import { formatDate, formatList } from '../../i18n/formatters.ts';
import { type Html, type HtmlValue, html } from '../../markdown/html.ts';
import { absoluteUrl, homePath } from '../../model/addresses.ts';
import type { ResolvedFunder } from '../../model/language-edition.ts';
import { pickAll } from '../../model/resolve-study.ts';
import { inlineText } from '../../rendering/language.ts';
import { type BookContext, type BookDocument, studiesOf } from '../book.ts';
import { licenceAddress } from '../licence.ts';
import { studyAddress } from '../links.ts';
import { renderLogo } from '../logo.ts';
import { personName } from '../people.ts';

export function imprintDocument(context: BookContext): BookDocument {
  const { t } = context.translator;
  const title = t('book:book.imprint');
  const funding = fundersOf(context).map((funder) => ({
    funder,
    logo: renderLogo(context, funder.facts.emblem, funder.name),
  }));
  const markup = html`<section epub:type="copyright-page" class="imprint">
<h1>${title}</h1>
${rows(context)}
<p>${licenceSentence(context)}</p>
${isDraft(context) && html`<p class="notice">${t('book:book.draft')}</p>`}
${funding.length > 0 && html`<h2>${t('book:book.funding')}</h2>${funding.map(({ funder, logo }) => html`${logo?.html}${acknowledgement(context, funder)}`)}`}
<h2>${t('common:citation.heading')}</h2>
<p>${citation(context)}</p>
</section>`.markup;
  const images = funding.flatMap(({ logo }) => logo?.images ?? []);
  return { id: 'imprint', kind: 'imprint', title, markup, entry: undefined, figures: [], images };
}

/** The funders of the collection, and those of the studies that the book contains, each once. */
export function fundersOf(context: BookContext): ResolvedFunder[] {
  const all = [...context.edition.funders, ...studiesOf(context).flatMap((study) => study.funders)];
  return all.filter((funder, at) => all.findIndex((each) => each.id === funder.id) === at);
}

const isDraft = (context: BookContext): boolean =>
  [...studiesOf(context), ...(context.study ? [] : context.edition.book)].some(
    (item) => item.translation?.state === 'draft',
  );

function rows(context: BookContext): Html {
  const { edition, translator, study } = context;
  const { t, language } = translator;
  const publisher = edition.partners.find((each) => each.id === edition.publication.publisher);
  const editors = pickAll(edition.publication.people, edition.edition.editors).map((each) =>
    personName(each, language),
  );
  const isbn = study ? undefined : edition.edition.isbn?.[language]?.epub;
  const doi = study ? study.facts.doi : edition.edition.doi;
  const home = study ? studyAddress(context, study.slug) : absoluteUrl(edition.publication, homePath(language));
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
  const licence = study?.facts.licence ?? edition.publication.licence;
  const address = licenceAddress(licence);
  return html`${translator.t('book:book.licenceText', { licence })}${address && html` ${anchor(address, address)}`}`;
}

export const acknowledgement = ({ edition }: BookContext, funder: ResolvedFunder): Html =>
  html`<p>${inlineText(funder.acknowledgement, edition.language)}</p>${funder.disclaimer && html`<p>${inlineText(funder.disclaimer, edition.language)}</p>`}`;

function citation(context: BookContext): string {
  const { edition, study, translator } = context;
  if (study) return citeStudy(edition, study, translator, studyAddress(context, study.slug));
  return citePublication(edition, translator, absoluteUrl(edition.publication, homePath(edition.language)));
}
