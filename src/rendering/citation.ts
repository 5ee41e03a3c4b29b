import { citePublication, citeStudy } from '../citation/cite.ts';
import type { Translator } from '../i18n/translator.ts';
import { absoluteUrl, studyPath } from '../model/addresses.ts';
import type { LanguageEdition, ResolvedStudy, ResolvedText } from '../model/language-edition.ts';
import type { Html, HtmlValue } from '../text/html.ts';
import { addressLink } from './address-link.ts';
import { plainText } from './language.ts';
import { renderSentence } from './sentence.ts';

/**
 * The address under which a study is cited: its page in the language that its text is really in, so that site
 * and books agree on one.
 */
export const citedAddress = ({ publication }: LanguageEdition, study: ResolvedStudy): string =>
  absoluteUrl(publication, studyPath(study.textLanguage, study.slug));

/** How to cite a study, with each title marked where it is in another language, and its address as a link. */
export function renderCitation(edition: LanguageEdition, study: ResolvedStudy, translator: Translator): Html {
  const address = citedAddress(edition, study);
  return renderSentence(
    (title = '', publication = '', publisher = '', url = '') =>
      citeStudy(
        called(edition, publication, publisher),
        { ...study, title: { ...study.title, text: title } },
        translator,
        url,
      ),
    plainText(study.title, edition.language),
    plainText(edition.title, edition.language),
    plainText(publisherOf(edition), edition.language),
    addressLink(address),
  );
}

/** How to cite the whole publication. @param address as it is to be shown */
export const renderPublicationCitation = (edition: LanguageEdition, translator: Translator, address: HtmlValue): Html =>
  renderSentence(
    (publication = '', publisher = '', url = '') =>
      citePublication(called(edition, publication, publisher), translator, url),
    plainText(edition.title, edition.language),
    plainText(publisherOf(edition), edition.language),
    address,
  );

const publisherOf = ({ publisher, shortTitle }: LanguageEdition): ResolvedText => publisher?.name ?? shortTitle;

/** The edition by other names. */
const called = (edition: LanguageEdition, title: string, publisher: string): LanguageEdition => ({
  ...edition,
  title: { ...edition.title, text: title },
  shortTitle: { ...edition.shortTitle, text: publisher },
  publisher: edition.publisher && {
    ...edition.publisher,
    name: { ...edition.publisher.name, text: publisher },
  },
});
