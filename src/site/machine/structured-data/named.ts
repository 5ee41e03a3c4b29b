/** People, organisations, places and works in schema.org's terms. */
import type { ArticleLeaf, Collection, Country, Organization, Person as PersonNode } from 'schema-dts';
import { type Agent, type Organisation, organisationOf, personWith } from '../../../bibliography/agents.ts';
import { type CitedWork, type Rights, rightsOf, type WorkRecord } from '../../../bibliography/work-record.ts';
import { countryName } from '../../../i18n/formatters.ts';
import { homeUrl } from '../../../model/addresses.ts';
import type { LanguageEdition, ResolvedPartner, ResolvedPerson } from '../../../model/language-edition.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { oneOrMore } from './json-ld.ts';

export const organisation = (partner: ResolvedPartner): Organization => organisationNode(organisationOf(partner));

/** Undefined values are left out of JSON. */
export const organisationNode = ({ name, url, country }: Organisation): Organization => ({
  '@type': 'Organization',
  name: name.text,
  url,
  address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
});

export const personOf = (person: ResolvedPerson): PersonNode => personNode(personWith(person, []));

const personNode = ({ name, orcid }: Extract<Agent, { kind: 'person' }>): PersonNode => ({
  '@type': 'Person',
  name: name.text,
  sameAs: orcid && `https://orcid.org/${orcid}`,
});

const agentNode = (agent: Agent): Organization | PersonNode =>
  agent.kind === 'person' ? personNode(agent) : organisationNode(agent);

/** Who a work is by: the authors of a study, the editors of a collection, or the organisation that is its author. */
export function creatorNodes({ creators, partOf }: CitedWork): Pick<ArticleLeaf, 'author' | 'editor'> {
  const people = creators.flatMap((each) => (each.kind === 'person' ? [personNode(each)] : []));
  const editors = partOf ? [] : people;
  return {
    author: oneOrMore(editors.length > 0 ? [] : creators.map(agentNode)),
    editor: oneOrMore(editors),
  };
}

export const contributorNodes = ({ contributors }: WorkRecord) => oneOrMore(contributors.map(agentNode));

export const countryOf = (code: string, language: string): Country => ({
  '@type': 'Country',
  name: countryName(language, code),
  identifier: code,
});

export const publisherOf = ({ publisher }: LanguageEdition): Organization | undefined =>
  publisher && organisation(publisher);

/** The address of a licence's text or, without one, its name. */
export const licenceOf = (identifier: string): string => licenceAddress(rightsOf(identifier));
export const licenceAddress = ({ name, url }: Rights): string => url ?? name;

/** The edition in one language, which contains the studies. */
export const collectionOf = (edition: LanguageEdition) =>
  ({
    '@type': 'Collection',
    name: plainString(edition.title),
    url: homeUrl(edition),
    version: edition.entry.id,
  }) satisfies Collection;

export const doiAddress = (doi: string | undefined): string | undefined => doi && `https://doi.org/${doi}`;
