/** Makes language editions of a publication. Pure: no file, process or console is touched. */
import type { EditionEntry } from '../../schemas/types.ts';
import type { LanguageEdition, ListedEdition, ResolvedNews, ResolvedPage, ResolvedPart } from '../language-edition.ts';
import type { NewsItem, Page, Publication, PublicationFacts, Study } from '../publication.ts';
import { linkTargetsOf } from './link-targets.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveFunder, resolveNamed, resolvePartner, resolvePerson } from './resolve-lists.ts';
import { pickAll, resolveImages, resolveStudy } from './resolve-study.ts';
import { resolveField, resolveLocalized, resolveOptional, textOf } from './resolve-text.ts';
import { sectionNames } from './section-names.ts';

/** The edition with the latest date; of equal dates the one listed last. */
export function currentEdition(publication: Publication): EditionEntry {
  const [first, ...rest] = publication.editions;
  if (!first) throw new Error('A publication has at least one edition: the schema asks for it.');
  return rest.reduce((latest, each) => (each.date >= latest.date ? each : latest), first);
}

export function buildLanguageEdition(
  publication: Publication,
  edition: EditionEntry,
  language: string,
): LanguageEdition {
  const localized = (texts: Publication['title']) => resolveLocalized(publication, language, texts);
  const parts = edition.parts.map((part): ResolvedPart => {
    const studies = pickStudies(publication, part.studies).map((each) => resolveStudy(publication, language, each));
    return { title: localized(part.title), studies };
  });
  const studies = parts.flatMap((part) => part.studies);
  const current = new Set(studies.map(({ slug }) => slug));
  const allFunders = publication.funders.map((each) => resolveFunder(publication, language, each));
  const partners = publication.partners.map((each) => resolvePartner(publication, language, each));
  const people = publication.people.map((each) => resolvePerson(publication, language, each));
  return {
    publication: factsOf(publication),
    entry: edition,
    language,
    title: localized(publication.title),
    shortTitle: localized(publication.shortTitle ?? publication.title),
    description: localized(publication.description),
    parts: parts.filter((part) => part.studies.length > 0),
    studies,
    formerStudies: formerStudies(publication, current).map((each) => resolveStudy(publication, language, each)),
    linkTargets: linkTargetsOf(publication, current),
    editions: publication.editions.map(
      (entry): ListedEdition => ({
        entry,
        editors: pickAll(people, entry.editors),
        parts: entry.parts.map((part) => ({ title: localized(part.title), studies: part.studies })),
      }),
    ),
    sectionNames: sectionNames(studies),
    news: publication.news.map((each) => resolveNews(publication, language, each)),
    pages: publication.pages.map((each) => resolvePage(publication, language, each)),
    book: publication.book.map((each) => resolvePage(publication, language, each)),
    partners,
    author: resolveOptional(publication, language, publication.author),
    publisher: partners.find((each) => each.id === publication.publisher),
    people,
    editors: pickAll(people, edition.editors),
    funders: pickAll(allFunders, publication.funderIds),
    allFunders,
    programmes: publication.programmes.map((each) => resolveNamed(publication, language, each)),
    topics: publication.topics.map((each) => resolveNamed(publication, language, each)),
    categories: publication.categories.map((each) => resolveNamed(publication, language, each)),
  };
}

const factsOf = (publication: Publication): PublicationFacts => {
  const { id, url, basePath, languages, defaultLanguage, licence, contact, theme } = publication;
  return { id, url, basePath, languages, defaultLanguage, licence, contact, theme };
};

/** @param current the slugs of the studies that the edition shows */
function formerStudies({ editions, studies }: Publication, current: ReadonlySet<string>): Study[] {
  const listed = new Set(editions.flatMap(({ parts }) => parts.flatMap((part) => part.studies)));
  return studies.filter(({ slug, facts }) => facts.status === 'withdrawn' || (listed.has(slug) && !current.has(slug)));
}

function pickStudies(publication: Publication, slugs: readonly string[]): Study[] {
  const bySlug = Map.groupBy(publication.studies, ({ slug }) => slug);
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []).filter(({ facts }) => facts.status === 'current');
}

function resolvePage(publication: Publication, language: string, page: Page): ResolvedPage {
  const { chain: _, ...item } = resolveItem(publication, language, page);
  return item;
}

function resolveNews(publication: Publication, language: string, news: NewsItem): ResolvedNews {
  const { chain, ...item } = resolveItem(publication, language, news);
  const { facts } = news;
  const speakers = [...new Set([...(facts.event?.speakers ?? []), ...(facts.speakers ?? [])])];
  return {
    ...item,
    facts,
    place: resolveField(chain, language, (fields) => fields.place),
    categories: pickAll(publication.categories, facts.categories).map((each) =>
      resolveNamed(publication, language, each),
    ),
    images: resolveImages(chain, language, news.folder, facts.images ?? []),
    links: (facts.links ?? []).map((each) => ({
      ...each,
      label:
        resolveField(chain, language, (fields) => fields.links?.[each.id]) ??
        textOf(each.url, item.textLanguage, language),
    })),
    speakers: pickAll(publication.people, speakers).map((each) => ({
      person: resolvePerson(publication, language, each),
      description: resolveField(chain, language, (fields) => fields.speakers?.[each.id]),
    })),
    faq: (facts.faq ?? []).flatMap((id) => {
      const question = resolveField(chain, language, (fields) => fields.faq?.[id]?.question);
      const answer = resolveField(chain, language, (fields) => fields.faq?.[id]?.answer);
      if (!question || !answer) return [];
      return [{ id, question: question.text, answer: answer.text, language: answer.language, origin: answer.origin }];
    }),
  };
}
