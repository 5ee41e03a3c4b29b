/** People, organisations, places and works as schema.org describes them. */
import { countryName } from '../../../i18n/formatters.ts';
import { homeUrl } from '../../../model/addresses.ts';
import type {
  LanguageEdition,
  ResolvedFunder,
  ResolvedPartner,
  ResolvedPerson,
} from '../../../model/language-edition.ts';
import { describeLicence } from '../../../model/licence.ts';
import { plainWords } from '../../templates/components/words.ts';
import type { JsonNode } from './json-ld.ts';

export const organisation = ({ name, facts }: ResolvedPartner): JsonNode => ({
  '@type': 'Organization',
  name: plainWords(name),
  url: facts.url,
  address: { '@type': 'PostalAddress', addressCountry: facts.country },
});

export const funderOf = ({ name, facts }: ResolvedFunder): JsonNode => ({
  '@type': 'Organization',
  name: plainWords(name),
  url: facts.url,
});

export const personOf = ({ name, facts }: ResolvedPerson): JsonNode => ({
  '@type': 'Person',
  name: plainWords(name),
  sameAs: facts.orcid && `https://orcid.org/${facts.orcid}`,
});

export const countryOf = (code: string, language: string): JsonNode => ({
  '@type': 'Country',
  name: countryName(language, code),
  identifier: code,
});

/** The partner that publishes, where the content names one. */
export const publisherOf = ({ publisher }: LanguageEdition): JsonNode | undefined =>
  publisher && organisation(publisher);

/** The address of a licence's text, or its name where it has none. */
export const licenceOf = (identifier: string): string => {
  const { name, url } = describeLicence(identifier);
  return url ?? name;
};

/** The edition in one language: what studies are part of. */
export const collectionOf = (edition: LanguageEdition): JsonNode => ({
  '@type': 'Collection',
  name: plainWords(edition.title),
  url: homeUrl(edition),
  version: edition.edition.id,
});
