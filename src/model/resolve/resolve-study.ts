/** Resolves a study: joins its facts with the lists that they name, and picks its texts for the language. */

import type { ImageFacts, ImageWordsById, Labels, StudyFile } from '../../schemas/types.ts';
import { documentFilePath, imagePath } from '../item-files.ts';
import type { ResolvedImage, ResolvedStudy, ResolvedText } from '../language-edition.ts';
import type { Publication, Study, TextFile } from '../publication.ts';
import { sectionIds } from '../publication.ts';
import { resolveItem } from './resolve-item.ts';
import { resolveFunder, resolveNamed, resolvePartner, resolvePerson } from './resolve-lists.ts';
import { resolveField, textOf, wordsOf } from './resolve-text.ts';

export function resolveStudy(publication: Publication, language: string, study: Study): ResolvedStudy {
  const { chain, ...item } = resolveItem(publication, language, study, sectionIds);
  const { facts } = study;
  const label = (pick: (fields: Study['words'][number]['fields']) => string | undefined, id: string): ResolvedText =>
    resolveField(chain, language, pick) ?? textOf(id, item.textLanguage, language);
  return {
    ...item,
    facts,
    shortTitle: resolveField(chain, language, (fields) => fields.shortTitle ?? fields.title) ?? item.title,
    keywords: resolveKeywords(chain, language),
    place: resolveField(chain, language, (fields) => fields.place),
    undocumented: facts.undocumented ?? [],
    images: resolveImages(chain, language, study.folder, facts.images ?? []),
    indicators: (facts.indicators ?? []).map((each) => ({
      facts: each,
      label: label((fields) => fields.indicators?.[each.id], each.id),
    })),
    links: (facts.links ?? []).map((each) => ({
      ...each,
      label: label((fields) => fields.links?.[each.id], each.url),
    })),
    documents: (facts.documents ?? []).map((each) => ({
      id: each.id,
      path: documentFilePath(study, each),
      label: label((fields) => fields.documents?.[each.id], each.file),
    })),
    changes: (facts.changes ?? []).map((each) => ({
      date: each.date,
      note: label((fields) => fields.changes?.[each.id], each.id),
    })),
    ...resolveRelations(publication, language, facts),
  };
}

function resolveRelations(
  publication: Publication,
  language: string,
  facts: StudyFile,
): Pick<ResolvedStudy, 'partners' | 'programme' | 'topics' | 'funders' | 'authors'> {
  const { partners, programmes, topics, funders, people } = publication;
  return {
    partners: pickAll(partners, facts.partners).map((each) => resolvePartner(publication, language, each)),
    programme: pickAll(programmes, facts.programme ? [facts.programme] : []).map((each) =>
      resolveNamed(publication, language, each),
    )[0],
    topics: pickAll(topics, facts.topics).map((each) => resolveNamed(publication, language, each)),
    funders: pickAll(funders, facts.funders).map((each) => resolveFunder(publication, language, each)),
    authors: (facts.authors ?? []).flatMap(({ person, roles }) =>
      pickAll(people, [person]).map((each) => ({ person: resolvePerson(publication, language, each), roles })),
    ),
  };
}

function resolveKeywords(chain: readonly TextFile<{ keywords?: string[] }>[], language: string): ResolvedText[] {
  const words = chain.find((each) => each.fields.keywords?.length);
  return (words?.fields.keywords ?? []).map((text) => wordsOf(text, words?.language ?? language, language));
}

/** The pictures that may be shown. Pictures whose consent was withdrawn are left out. */
export function resolveImages(
  chain: readonly TextFile<{ images?: ImageWordsById }>[],
  language: string,
  folder: string,
  images: readonly ImageFacts[],
): ResolvedImage[] {
  return images
    .filter((facts) => facts.consent?.withdrawn === undefined)
    .map((facts) => ({
      id: facts.id,
      facts,
      path: imagePath({ folder }, facts),
      alt: resolveField(chain, language, (fields) => fields.images?.[facts.id]?.alt) ?? textOf('', language, language),
      caption: resolveField(chain, language, (fields) => fields.images?.[facts.id]?.caption),
      credit: resolveCredit(chain, language, facts),
      labels: resolveLabels(chain, language, facts.id),
    }));
}

function resolveCredit(
  chain: readonly TextFile<{ images?: ImageWordsById }>[],
  language: string,
  facts: ImageFacts,
): ResolvedText | undefined {
  const worded = resolveField(chain, language, (fields) => fields.images?.[facts.id]?.credit);
  return worded ?? (facts.credit ? textOf(facts.credit, language, language) : undefined);
}

function resolveLabels(
  chain: readonly TextFile<{ images?: ImageWordsById }>[],
  language: string,
  id: string,
): Record<string, ResolvedText> {
  const layers: Labels[] = chain.map((words) => words.fields.images?.[id]?.labels ?? {});
  const keys = [...new Set(layers.flatMap(Object.keys))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = resolveField(chain, language, (fields) => fields.images?.[id]?.labels?.[key]);
      return text ? [[key, text]] : [];
    }),
  );
}

/** The list entries with these ids, in the order of the ids. `check` reports unknown ids. */
export function pickAll<T extends { readonly id: string }>(list: readonly T[], ids: readonly string[] = []): T[] {
  return ids.flatMap((id) => list.filter((each) => each.id === id));
}
