import { type LicenceUse, licencesInUse } from '../../../../bibliography/licences-in-use.ts';
import { formatNumber } from '../../../../i18n/formatters.ts';
import { homeUrl } from '../../../../model/addresses.ts';
import { describeLicence, licenceTerms } from '../../../../model/licence.ts';
import { addressLink } from '../../../../rendering/address-link.ts';
import { renderPublicationCitation } from '../../../../rendering/citation.ts';
import { plainText } from '../../../../rendering/language.ts';
import { renderSentence } from '../../../../rendering/sentence.ts';
import { type Html, html } from '../../../../text/markup/html.ts';
import type { BuilderPage } from '../../../plan/page-kinds.ts';
import type { PageContext } from '../../../plan/site.ts';
import { licenceLink } from '../../components/licence-link.ts';
import { titled } from '../../components/words/titled.ts';
import { renderBuilderPage } from '../../layouts/builder-page.ts';
import { pageTemplate } from '../../page-template.ts';

export const template = pageTemplate('licence', renderLicence);

function renderLicence(page: BuilderPage): string {
  const { context } = page;
  const { t } = context.translator;
  return renderBuilderPage(page, {
    title: t('site:licence.title'),
    description: t('site:licence.description'),
    body: html`${licencesInUse(context.edition).map((use) => licenceEntry(use, context))}
${titled(t('site:licence.attribution'), attribution(context))}
${titled(t('common:citation.heading'), citation(context))}`,
  });
}

/** A licence: what is under it, what it allows and requires. */
function licenceEntry(use: LicenceUse, { translator: { t, language } }: PageContext): Html {
  const value = (count: number) => ({ count, value: formatNumber(language, count) });
  const uses = [
    use.isGeneral && t('site:licence.general'),
    use.studies > 0 && t('site:licence.studies', value(use.studies)),
    use.pictures > 0 && t('site:licence.pictures', value(use.pictures)),
    use.logos > 0 && t('site:licence.logos', value(use.logos)),
  ];
  return html`<section><h2>${licenceLink(use.identifier)}</h2>
<h3>${t('site:licence.for')}</h3><ul>${uses.map((each) => each && html`<li>${each}</li>`)}</ul>
<h3>${t('site:licence.means')}</h3><ul>${licenceTerms(use.identifier).map((term) => html`<li>${t(`site:licence.terms.${term}`)}</li>`)}</ul></section>
`;
}

/** How to attribute, with the whole collection as the example. */
function attribution({ edition, site, translator: { t } }: PageContext): Html {
  const licence = describeLicence(site.publication.licence).name;
  const example = renderSentence(
    (publication = '', url = '') => t('site:licence.example', { publication, licence, url }),
    plainText(edition.title, edition.language),
    addressLink(homeUrl(edition)),
  );
  return html`<p>${t('site:licence.name')}</p><p class="citation">${example}</p>`;
}

const citation = ({ edition, translator }: PageContext): Html =>
  html`<p class="citation">${renderPublicationCitation(edition, translator, addressLink(homeUrl(edition)))}</p><p>${translator.t('site:licence.citeStudy')}</p>`;
