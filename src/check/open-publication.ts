/**
 * The only way from files to the inputs of writers, for build, `serve` and Eleventy:
 *
 * 1. load and check content and strings; an error ends it
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

/** A checked publication with everything that writers need. */
export interface OpenPublication {
  readonly publication: Publication;
  readonly resources: LocaleResources;
  readonly translators: (language: string) => Translator;
  readonly edition: EditionEntry;
  /** The current edition in every language, in the publication's order. */
  readonly editions: readonly LanguageEdition[];
  readonly pictures: Pictures;
  /** Undefined where the publication uses the house's typefaces. */
  readonly typefaces: Typefaces | undefined;
}

export interface Opened {
  /** Undefined where there is an error. */
  readonly open: OpenPublication | undefined;
  readonly checked: CheckedPublication;
  /** All problems, also those of pictures. */
  readonly problems: readonly Problem[];
}

export interface OpenOptions {
  /** Keeps encoded photographs from build to build. */
  readonly cache?: ByteCache;
  /** Whether an error stops the publication; all do unless given. */
  readonly isStopping?: (problem: Problem) => boolean;
}

/** Opens a publication. Problems are returned, not thrown. Throws errors of the disk while fonts are read. */
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

/** A publication without its own fonts opens none, so that HarfBuzz is not loaded. */
async function ownTypefaces(store: ContentStore, { theme }: Publication): Promise<Typefaces | undefined> {
  if (!theme.fonts) return undefined;
  const { loadTypefaces } = await import('../design/load-typefaces.ts');
  return loadTypefaces(store, theme);
}
