import { type CitedWork, citedAddress, citedWork } from '../bibliography/work-record.ts';
import { citedCreators, citeWork } from '../citation/cite.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LanguageEdition, LocalText, ResolvedStudy } from '../model/language-edition.ts';
import { boundText } from '../text/bound-hyphens.ts';
import { type Html, type HtmlValue, html } from '../text/markup/html.ts';
import { addressLink } from './address-link.ts';
import { langAttribute } from './lang-attribute.ts';
import { renderSentence } from './sentence.ts';

/** The citation of a study. Titles in another language are marked, and the address is a link. */
export const renderCitation = (edition: LanguageEdition, study: ResolvedStudy, translator: Translator): Html =>
  renderWork(citedWork(edition, study), edition.language, translator, addressLink(citedAddress(edition, study)));

/** The citation of the whole publication. @param address how the address is shown */
export const renderPublicationCitation = (edition: LanguageEdition, translator: Translator, address: HtmlValue): Html =>
  renderWork(citedWork(edition, undefined), edition.language, translator, address);

/** @param around the language of the text around */
function renderWork(work: CitedWork, around: string, translator: Translator, address: HtmlValue): Html {
  const { title, partOf, publisher } = work;
  const creators = citedCreators(work);
  const say = (...[url = '', name = '', collection = '', from = '', ...by]: readonly string[]): string =>
    citeWork(
      {
        ...work,
        title: { ...title, text: name },
        partOf: partOf && { ...partOf, text: collection },
        publisher: publisher && { ...publisher, name: { ...publisher.name, text: from } },
        creators: creators.map((each, at) => ({ ...each, name: { ...each.name, text: by[at] ?? '' } })),
      },
      translator,
      url,
    );
  const words = [title, partOf, publisher?.name, ...creators.map(({ name }) => name)];
  return renderSentence(say, address, ...words.map((each) => each && markedWords(each, around)));
}

function markedWords(words: LocalText, around: string): Html {
  const lang = langAttribute(words, around);
  return lang ? html`<span${lang}>${boundText(words.text)}</span>` : boundText(words.text);
}
