/** Facets group case studies: countries, topics, partners, programmes, goals and languages. */
import { countryName, languageName, sortByName } from '../../i18n/formatters.ts';
import type { FacetKind } from '../../model/addresses.ts';
import { languageFolder } from '../../model/language-code.ts';
import type { LanguageEdition, ResolvedStudy, ResolvedText } from '../../model/language-edition.ts';
import { sdgName } from '../../rendering/facts/facts.ts';
import { plainString } from '../templates/components/words/words.ts';
import type { PageContext } from './site.ts';

/** One topic, country and so on, in a page's language. */
export interface Facet {
  readonly kind: FacetKind;
  /** The last folder of its address: `ua`, `active-citizenship`, `4`, `ro-md`. */
  readonly id: string;
  readonly name: ResolvedText;
  readonly studies: readonly ResolvedStudy[];
}

export const facetKinds = ['country', 'topic', 'partner', 'programme', 'sdg', 'language'] as const;

/** The kinds with a plain list page. The list of partners has its own template. */
export const facetListKinds = ['topic', 'programme', 'country'] as const;
export type FacetListKind = (typeof facetListKinds)[number];

/** The country codes of studies and partners, each once, sorted. */
export const countriesOf = ({ studies, partners }: LanguageEdition): string[] =>
  [
    ...new Set([...studies.flatMap((each) => each.facts.countries), ...partners.map((each) => each.facts.country)]),
  ].sort();

export function facetIds(study: ResolvedStudy, kind: FacetKind): string[] {
  const { facts } = study;
  switch (kind) {
    case 'country':
      return facts.countries.map((code) => code.toLowerCase());
    case 'topic':
      return facts.topics;
    case 'partner':
      return facts.partners;
    case 'programme':
      return facts.programme ? [facts.programme] : [];
    case 'sdg':
      return (facts.sdgs ?? []).map(String);
    case 'language':
      return study.ownLanguages.map(languageFolder);
  }
}

/** All facets of a study in the form of the address, for the filter script: `country=ro,topic=reading`. */
export const facetMarks = (study: ResolvedStudy): string =>
  facetKinds.flatMap((kind) => facetIds(study, kind).map((id) => `${kind}=${id.toLowerCase()}`)).join(',');

export const facetsOf = (context: PageContext): Facet[] => facetKinds.flatMap((kind) => facetsOfKind(context, kind));

export function facetsOfKind(context: PageContext, kind: FacetKind): Facet[] {
  const studies = Map.groupBy(
    context.edition.studies.flatMap((study) => [...new Set(facetIds(study, kind))].map((id) => ({ id, study }))),
    ({ id }) => id,
  );
  return namesOf(context, kind).map(({ id, name }) => ({
    kind,
    id,
    name,
    studies: (studies.get(id) ?? []).map(({ study }) => study),
  }));
}

type Named = Pick<Facet, 'id' | 'name'>;

function namesOf({ edition, site, translator }: PageContext, kind: FacetKind): readonly Named[] {
  const { language } = translator;
  const byName = (named: readonly Named[]): Named[] => sortByName(language, named, ({ name }) => plainString(name));
  const own = (id: string, text: string): Named => ({ id, name: { text, language, origin: 'own' } });
  switch (kind) {
    case 'country':
      return byName(countriesOf(edition).map((code) => own(code.toLowerCase(), countryName(language, code))));
    case 'topic':
      return byName(edition.topics);
    case 'partner':
      return byName(edition.partners);
    case 'programme':
      return byName(edition.programmes);
    case 'sdg': {
      const goals = new Set(edition.studies.flatMap((each) => each.facts.sdgs ?? []));
      return [...goals].sort((a, b) => a - b).map((goal) => own(String(goal), sdgName(goal, translator)));
    }
    case 'language':
      return site.languages.map((code) => own(languageFolder(code), languageName(language, code)));
  }
}
