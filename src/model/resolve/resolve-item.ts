/** Resolves the common fields of studies, news items and pages: which language's text a reader sees. */

import type { ReviewState, TranslationRecord } from '../../schemas/types.ts';
import { baseLanguage } from '../language-code.ts';
import type { ResolvedItem, ResolvedSection } from '../language-edition.ts';
import type { Item, Publication, TextFile } from '../publication.ts';
import { originOf, overlaysBase, resolve } from './resolve.ts';
import { resolveField, textOf } from './resolve-text.ts';

interface CommonFields {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly translation?: TranslationRecord | undefined;
}

/** The text files that may be shown, best first for a reader of `language`. */
function wordsChain<Facts, F extends CommonFields>(
  publication: Publication,
  language: string,
  item: Item<Facts, F>,
): TextFile<F>[] {
  const shown = publishedWords(publication, item);
  const { chain } = resolve(
    publication,
    language,
    shown.map((words) => words.language),
    item.originalLanguage,
  );
  return chain.flatMap((code) => shown.filter((words) => words.language === code));
}

/**
 * The text files that the publication's review rule allows. An overlay of a regional variant that is not a translation
 * has no review state and is always allowed.
 */
function publishedWords<Facts, F extends CommonFields>(
  publication: { readonly publish: ReviewState },
  item: Item<Facts, F>,
): TextFile<F>[] {
  if (publication.publish === 'draft') return [...item.words];
  return item.words.filter(
    (words) => words.language === item.originalLanguage || words.fields.translation?.state !== 'draft',
  );
}

/** The languages with their own text that may be shown, in the publication's order. */
function ownLanguages<Facts, F extends CommonFields>(publication: Publication, item: Item<Facts, F>): string[] {
  const shown = publishedWords(publication, item).map((words) => words.language);
  return publication.languages.map((each) => each.code).filter((code) => shown.includes(code));
}

/** @param order ids of sections in the order of display; without it the order of the text */
export function resolveItem<Facts, F extends CommonFields>(
  publication: Publication,
  language: string,
  item: Item<Facts, F>,
  order: readonly string[] = [],
): ResolvedItem & { readonly chain: readonly TextFile<F>[] } {
  const chain = wordsChain(publication, language, item);
  const best = chain[0];
  const actual = best?.language ?? item.originalLanguage;
  const summary = resolveField(chain, language, (fields) => fields.summary);
  return {
    chain,
    slug: item.slug,
    folder: item.folder,
    language,
    textLanguage: actual,
    origin: originOf(language, actual),
    originalLanguage: item.originalLanguage,
    title: resolveField(chain, language, (fields) => fields.title) ?? textOf(item.slug, actual, language),
    summary,
    sections: mergeSections(chain, language, item.originalLanguage, order),
    translation: actual === item.originalLanguage ? undefined : best?.fields.translation,
    ownLanguages: ownLanguages(publication, item),
  };
}

/** The sections of the best text. If that is an overlay, the sections that it lacks come from its base language. */
function mergeSections<F>(
  chain: readonly TextFile<F>[],
  language: string,
  original: string,
  order: readonly string[],
): ResolvedSection[] {
  const [best] = chain;
  if (!best) return [];
  const base = overlaysBase(best.language, original)
    ? chain.find((words) => words.language === baseLanguage(best.language))
    : undefined;
  const own = best.sections.map((section) => resolvedSection(section, best, language));
  if (!base) return inOrder(own, order);
  const inherited = base.sections
    .filter((section) => !best.sections.some((each) => each.id === section.id))
    .map((section) => resolvedSection(section, base, language));
  const sequence = order.length > 0 ? order : base.sections.map((section) => section.id);
  return inOrder([...own, ...inherited], sequence);
}

function resolvedSection<F>(
  section: TextFile<F>['sections'][number],
  words: TextFile<F>,
  language: string,
): ResolvedSection {
  return {
    id: section.id,
    title: textOf(section.title, words.language, language),
    markdown: section.markdown,
    language: words.language,
    origin: originOf(language, words.language),
    file: words.file,
    line: section.line,
  };
}

/** Sections sorted by the given ids. Others follow in their own order. */
function inOrder(sections: readonly ResolvedSection[], order: readonly string[]): ResolvedSection[] {
  const rank = (id: string): number => {
    const at = order.indexOf(id);
    return at < 0 ? order.length : at;
  };
  return [...sections].sort((a, b) => rank(a.id) - rank(b.id));
}
