import { absoluteUrl, studyPath } from '../../../model/addresses.ts';
import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { canonicalUrl } from '../../plan/links.ts';
import type { PageContext, StudyPage } from '../../plan/site.ts';
import { shownContext, shownItem } from '../../plan/versions.ts';
import { plainWords } from '../../templates/components/words.ts';
import { type JsonNode, type JsonValue, oneOrMore } from './json-ld.ts';
import { collectionOf, countryOf, funderOf, licenceOf, organisation, personOf, publisherOf } from './named.ts';

/** A study as an article: only what its facts document, in the language of the text that is shown. */
export function studyNode(page: StudyPage): JsonNode {
  const context = shownContext(page);
  const { edition, language } = context;
  const study = shownItem(page.study, page, edition.studies);
  const { facts } = study;
  const url = canonicalUrl(page);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: plainWords(study.title),
    description: study.summary && plainWords(study.summary),
    inLanguage: study.textLanguage,
    datePublished: facts.published,
    dateModified: facts.updated,
    license: licenceOf(facts.licence),
    identifier: facts.doi && `https://doi.org/${facts.doi}`,
    author: oneOrMore(study.authors.map(({ person }) => personOf(person))),
    publisher: publisherOf(edition),
    funder: oneOrMore(study.funders.map(funderOf)),
    mentions: oneOrMore(study.partners.map(organisation)),
    about: oneOrMore(study.topics.map(({ name }) => ({ '@type': 'DefinedTerm', name: plainWords(name) }))),
    keywords: oneOrMore(study.keywords.map(plainWords)),
    spatialCoverage: oneOrMore([
      ...facts.countries.map((code) => countryOf(code, language)),
      ...(study.place ? [{ '@type': 'Place', name: plainWords(study.place) }] : []),
    ]),
    temporalCoverage: facts.period && `${facts.period.start}/${facts.period.end ?? '..'}`,
    isPartOf: collectionOf(edition),
    ...translationsOf(study, context),
  };
}

/** A translation names its original, an original its translations. */
function translationsOf(study: ResolvedStudy, { site }: PageContext): Record<string, JsonValue> {
  const { textLanguage, originalLanguage, ownLanguages, slug } = study;
  const work = (code: string): JsonNode => ({
    '@type': 'Article',
    '@id': absoluteUrl(site.publication, studyPath(code, slug)),
    inLanguage: code,
  });
  if (textLanguage !== originalLanguage)
    return { translationOfWork: ownLanguages.includes(originalLanguage) ? work(originalLanguage) : undefined };
  return { workTranslation: oneOrMore(ownLanguages.filter((code) => code !== originalLanguage).map(work)) };
}
