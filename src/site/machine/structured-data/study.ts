import type { Article, ArticleLeaf } from 'schema-dts';
import { workRecord } from '../../../bibliography/work-record.ts';
import { absoluteUrl, studyPath } from '../../../model/addresses.ts';
import type { ResolvedStudy } from '../../../model/language-edition.ts';
import { canonicalUrl } from '../../plan/links.ts';
import type { StudyPage } from '../../plan/page-kinds.ts';
import type { PageContext } from '../../plan/site.ts';
import { shownContext, shownItem } from '../../plan/versions.ts';
import { plainString } from '../../templates/components/words/words.ts';
import { oneOrMore } from './json-ld.ts';
import {
  collectionOf,
  contributorNodes,
  countryOf,
  creatorNodes,
  doiAddress,
  licenceAddress,
  organisation,
  organisationNode,
  publisherOf,
} from './named.ts';

/** A study as an article: only documented facts, in the language of the shown text. */
export function studyNode(page: StudyPage): Article {
  const context = shownContext(page);
  const { edition, language } = context;
  const study = shownItem(page.study, page, edition.studies);
  const record = workRecord(edition, study);
  const { facts } = study;
  const url = canonicalUrl(page);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: record.title.text,
    description: record.description?.text,
    inLanguage: study.textLanguage,
    datePublished: record.date,
    dateModified: facts.updated,
    license: licenceAddress(record.rights),
    identifier: doiAddress(record.identifiers.doi),
    ...creatorNodes(record),
    contributor: contributorNodes(record),
    publisher: publisherOf(edition),
    funder: oneOrMore(record.funders.map(organisationNode)),
    mentions: oneOrMore(study.partners.map(organisation)),
    about: oneOrMore(record.topics.map(({ text }) => ({ '@type': 'DefinedTerm', name: text }) as const)),
    keywords: oneOrMore(record.keywords.map(({ text }) => text)),
    spatialCoverage: oneOrMore([
      ...facts.countries.map((code) => countryOf(code, language)),
      ...(study.place ? [{ '@type': 'Place', name: plainString(study.place) } as const] : []),
    ]),
    temporalCoverage: facts.period && `${facts.period.start}/${facts.period.end ?? '..'}`,
    isPartOf: collectionOf(edition),
    ...translationsOf(study, context),
  };
}

/** A translation names its original, and an original its translations. */
function translationsOf(
  study: ResolvedStudy,
  { site }: PageContext,
): Pick<ArticleLeaf, 'translationOfWork' | 'workTranslation'> {
  const { textLanguage, originalLanguage, ownLanguages, slug } = study;
  const work = (code: string): Article => ({
    '@type': 'Article',
    '@id': absoluteUrl(site.publication, studyPath(code, slug)),
    inLanguage: code,
  });
  if (textLanguage !== originalLanguage)
    return { translationOfWork: ownLanguages.includes(originalLanguage) ? work(originalLanguage) : undefined };
  return { workTranslation: oneOrMore(ownLanguages.filter((code) => code !== originalLanguage).map(work)) };
}
