/**
 * The one way from files to what the writers need, for build, serve and Eleventy alike:
 *
 * 1. load and check content and words; an error ends it
 * 2. prepare the pictures and the publication's own typefaces
 * 3. resolve the current edition in every language
 */
import type { Typefaces } from '../design/fonts.ts';
import { createTranslators, type LocaleResources, type Translator } from '../i18n/translator.ts';
import { preparePictures } from '../images/prepare.ts';
import type { LanguageEdition } from '../model/language-edition.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { Pictures } from '../model/picture.ts';
import type { Publication } from '../model/publication.ts';
import { buildLanguageEdition, currentEdition } from '../model/resolve/build-edition.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import type { EditionEntry } from '../schemas/types.ts';
import type { ContentStore } from '../storage/store.ts';
import { type CheckedPublication, checkPublication } from './check.ts';
import type { PublicationSource } from './publication-source.ts';

/** A checked publication with everything that writers take their inputs from. */
export interface OpenPublication {
  readonly publication: Publication;
  readonly resources: LocaleResources;
  readonly translators: (language: string) => Translator;
  readonly edition: EditionEntry;
  /** The current edition in every language, in the publication's order. */
  readonly editions: readonly LanguageEdition[];
  readonly pictures: Pictures;
  /** Undefined where the publication is set in the house's typefaces. */
  readonly typefaces: Typefaces | undefined;
}

export interface Opened {
  /** Undefined where an error stands in the way. */
  readonly open: OpenPublication | undefined;
  readonly checked: CheckedPublication;
  /** Everything that was found, also in the pictures. */
  readonly problems: readonly Problem[];
}

export interface OpenOptions {
  /** Where encoded photographs are kept from build to build. */
  readonly cache?: ByteCache;
  /** Whether an error stops the publication; all do unless given. */
  readonly isStopping?: (problem: Problem) => boolean;
}

/** Opens a publication. Problems are collected, never thrown; throws what the disk throws while fonts are read. */
export async function openPublication(source: PublicationSource, options: OpenOptions = {}): Promise<Opened> {
  const checked = await checkPublication(source);
  const { content, problems: found } = checked;
  const { cache, isStopping = () => true } = options;
  if (!content || hasErrors(found.filter(isStopping))) return { open: undefined, checked, problems: found };
  const { pictures, problems: inPictures } = await preparePictures(source.content, content.publication, cache);
  const problems = [...found, ...inPictures];
  if (hasErrors(inPictures)) return { open: undefined, checked, problems };
  return {
    open: await openContent(source.content, content.publication, checked.resources, pictures),
    checked,
    problems,
  };
}

async function openContent(
  store: ContentStore,
  publication: Publication,
  resources: LocaleResources,
  pictures: Pictures,
): Promise<OpenPublication> {
  const edition = currentEdition(publication);
  return {
    publication,
    edition,
    resources,
    translators: createTranslators(resources, publication),
    editions: publication.languages.map(({ code }) => buildLanguageEdition(publication, edition, code)),
    pictures,
    typefaces: await ownTypefaces(store, publication),
  };
}

/** Without fonts of its own a publication needs none opened: HarfBuzz is not loaded then. */
async function ownTypefaces(store: ContentStore, { theme }: Publication): Promise<Typefaces | undefined> {
  if (!theme.fonts) return undefined;
  const { loadTypefaces } = await import('../design/load-typefaces.ts');
  return loadTypefaces(store, theme);
}
