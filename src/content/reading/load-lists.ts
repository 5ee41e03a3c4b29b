/** Loads publication.yml and the lists. */
import type { Publication } from '../../model/publication.ts';
import type { Problem } from '../../problems/problem.ts';
import type { SchemaName } from '../../schemas/schemas.ts';
import type {
  AccessibilityChecks,
  EditionEntry,
  LanguageEntry,
  Localized,
  PublicationFile,
  ThemeFile,
} from '../../schemas/types.ts';
import type { ContentStore } from '../../storage/store.ts';
import { type Lists, listFileOf, localizedFields, meantLanguage, publicationFile } from '../known-files.ts';
import type { SourceFile } from '../source-file.ts';
import { readYamlFile } from './source.ts';

export type PublicationHead = Omit<Publication, keyof Lists | 'studies' | 'news' | 'pages' | 'book'>;

interface Loaded {
  readonly sources: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Reads publication.yml. Without it nothing else has a meaning. */
export async function loadPublicationFile(
  store: ContentStore,
  allowed = '',
): Promise<Loaded & { publication: PublicationHead | undefined }> {
  const read = await readYamlFile<PublicationFile>(store, publicationFile, 'publication', allowed);
  const publication = read.value && publicationHead(read.value);
  return { publication, sources: read.source ? [read.source] : [], problems: read.problems };
}

/** The publication's own data; undefined where a part is invalid that everything else depends on. */
function publicationHead(file: Partial<PublicationFile>): PublicationHead | undefined {
  const { id, url, languages, defaultLanguage, editions } = file;
  if (!id || !url || !languages?.length || !defaultLanguage || !editions?.length) return undefined;
  // Without one of the languages, everything in that language would look like a mistake.
  if (languages.some((language) => !language.code)) return undefined;
  return {
    id,
    url: url.replace(/\/+$/, ''),
    basePath: file.basePath ?? '/',
    languages: languages.flatMap(languageEntry),
    defaultLanguage: meantLanguage(defaultLanguage),
    title: localized(file.title),
    shortTitle: file.shortTitle && localized(file.shortTitle),
    description: localized(file.description),
    author: file.author && localized(file.author),
    publisher: file.publisher,
    licence: file.licence ?? '',
    contact: file.contact ?? '',
    theme: regularTheme(file.theme ?? {}),
    funderIds: file.funders ?? [],
    publish: file.publish ?? 'draft',
    editions: editions.flatMap(editionEntry),
  };
}

const regularTheme = ({ logo, ...theme }: ThemeFile): ThemeFile => ({
  ...theme,
  ...(logo && { logo: { ...logo, ...(logo.alt && { alt: localized(logo.alt) }) } }),
});

function languageEntry(entry: Partial<LanguageEntry>): LanguageEntry[] {
  if (!entry.code) return [];
  const fallback = entry.fallback?.map(meantLanguage);
  return [{ code: meantLanguage(entry.code), ...(fallback && { fallback }) }];
}

function editionEntry(entry: Partial<EditionEntry>): EditionEntry[] {
  const { id, date } = entry;
  if (!id || !date) return [];
  const parts = (entry.parts ?? []).map((part) => ({ title: localized(part.title), studies: part.studies ?? [] }));
  return [{ ...entry, id, date, parts, accessibility: regularChecks(entry.accessibility) }];
}

/** A check without its day or languages is already reported and is ignored. */
function regularChecks({ pdf, epub }: Partial<AccessibilityChecks> = {}): AccessibilityChecks {
  const regular = <C extends NonNullable<AccessibilityChecks['pdf']>>(check: Partial<C> | undefined): C | undefined =>
    check?.checkedOn && check.languages
      ? ({ ...check, languages: check.languages.map(meantLanguage) } as C)
      : undefined;
  return { pdf: regular(pdf), epub: regular(epub) };
}

/** Normalises language keys: `ro_MD` and `mo` are read as `ro-MD`. */
function localized(texts: Localized | undefined): Localized {
  return Object.fromEntries(Object.entries(texts ?? {}).map(([code, text]) => [meantLanguage(code), text]));
}

/**
 * @param present the names in the content folder
 * @returns the lists, and the files of lists that exist and could not be understood
 */
export async function loadLists(
  store: ContentStore,
  present: readonly string[],
  allowed: string,
): Promise<Loaded & { lists: Lists; unread: string[] }> {
  const names = Object.keys(listFileOf) as (keyof Lists)[];
  // A folder with the name of a list is read too, so that reading reports what is wrong.
  const loaded = await Promise.all(names.map((name) => loadList(store, present, listFileOf[name], allowed)));
  const lists = Object.fromEntries(names.map((name, index) => [name, loaded[index]?.entries ?? []]));
  return {
    lists: lists as unknown as Lists,
    unread: names.filter((_, index) => loaded[index]?.isUnread).map((name) => listFileOf[name].file),
    sources: loaded.flatMap((each) => each.sources),
    problems: loaded.flatMap((each) => each.problems),
  };
}

/** The file may be missing, because a publication may not need the list. */
async function loadList(
  store: ContentStore,
  present: readonly string[],
  { file, schema }: { file: string; schema: SchemaName },
  allowed: string,
): Promise<Loaded & { entries: object[]; isUnread: boolean }> {
  if (!present.includes(file)) return { entries: [], isUnread: false, sources: [], problems: [] };
  const read = await readYamlFile<object[]>(store, file, schema, allowed);
  const entries = Array.isArray(read.value) ? (read.value as Record<string, unknown>[]) : [];
  return {
    entries: entries.filter((entry) => typeof entry.id === 'string').map(regularEntry),
    isUnread: read.value === undefined,
    sources: read.source ? [read.source] : [],
    problems: read.problems,
  };
}

/** Required fields that a faulty file may lack, as empty values, so that the rest can be checked. */
function regularEntry(entry: Record<string, unknown>): object {
  const texts = localizedFields
    .filter((field) => field in entry)
    .map((field) => [field, localized(entry[field] as Localized)]);
  return { names: {}, ...entry, ...Object.fromEntries(texts) };
}
