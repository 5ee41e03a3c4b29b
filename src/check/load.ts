/**
 * The only way from files to a publication, for the command line, the site, `serve` and other programs:
 *
 * 1. list the content
 * 2. read publication.yml; without it nothing else has a meaning
 * 3. read the lists, the studies, the news, the pages and the texts for the book, all at once
 * 4. inspect the pictures, documents and fonts that they name
 * 5. join them as plain data
 * 6. run the cross-file rules
 */
import type { Content, LoadResult, TemplateWording } from '../content/content.ts';
import { lookIntoDocuments } from '../content/reading/documents.ts';
import { lookIntoFonts, unreadableFiles } from '../content/reading/fonts.ts';
import { loadItems } from '../content/reading/load-items.ts';
import { loadLists, loadPublicationFile } from '../content/reading/load-lists.ts';
import { lookIntoPictures } from '../content/reading/pictures.ts';
import { loadWordsAllowed } from '../content/reading/words-allowed.ts';
import type { SourceFile } from '../content/source-file.ts';
import { documentFilePath, imagePath } from '../model/item-files.ts';
import type { ByteCache } from '../model/memory/byte-cache.ts';
import type { Publication } from '../model/publication.ts';
import { maxFiles } from '../problems/limits.ts';
import { type Problem, problem, sortProblems } from '../problems/problem.ts';
import { runRules } from '../rules/rules.ts';
import { withoutEchoes } from '../rules/translations/echoes.ts';
import type { TypefaceFiles } from '../schemas/types.ts';
import { type ContentStore, entriesByFolder, isFault } from '../storage/store.ts';
import { listProblem } from '../storage/store-problems.ts';

const noWording: TemplateWording = { prompts: [], sectionNames: new Map() };

/**
 * Reads, validates and checks content. Problems are collected, never thrown.
 * @param kept the facts of drawings that have not changed since
 */
export async function loadContent(
  store: ContentStore,
  wording: TemplateWording = noWording,
  kept?: ByteCache,
): Promise<LoadResult> {
  const { content, problems } = await readContent(store, wording, kept);
  if (!content) return failed(...problems);
  const found = runRules(content, problems);
  return { content, problems: sortProblems(distinct([...withoutEchoes(problems, found), ...found])) };
}

/** Reads and validates content without running the rules. */
export async function readContent(
  store: ContentStore,
  wording: TemplateWording = noWording,
  kept?: ByteCache,
): Promise<LoadResult> {
  const listing = await store.list();
  if (isFault(listing)) return failed(listProblem(store, listing));
  if (listing.files.length > maxFiles) {
    return failed(problem('too-many-files', {}, { count: listing.files.length, limit: maxFiles }));
  }
  const links = [
    ...listing.links.map((file) => problem('file-is-link', { file })),
    ...(listing.decomposed ?? []).map((file) => problem('file-name-decomposed', { file })),
  ];
  const entriesOf = entriesByFolder(listing);
  const present = entriesOf('').map(({ name }) => name);
  const allowed = await loadWordsAllowed(store, present);
  const publicationFile = await loadPublicationFile(store, allowed.lines);
  const head = publicationFile.publication;
  if (!head) return failed(...links, ...allowed.problems, ...publicationFile.problems);
  const lists = await loadLists(store, present, allowed.lines);
  const items = await loadItems(store, head, { entriesOf, allowed: allowed.lines });
  const sources = new Map<string, SourceFile>(
    [...publicationFile.sources, ...allowed.sources, ...lists.sources, ...items.sources].map((source) => [
      source.file,
      source,
    ]),
  );
  const publication = { ...head, ...lists.lists, ...items.items };
  const pictures = await lookIntoPictures(store, namedPictures(publication, listing.files), kept);
  const documents = await lookIntoDocuments(store, namedDocuments(publication, listing.files));
  const licences = await unreadableFiles(store, namedLicences(publication, listing.files));
  const fonts = await lookIntoFonts(store, namedFonts(publication, listing.files));
  const unread = new Set([...lists.unread, ...items.unread]);
  const { files, folders } = listing;
  const content: Content = { files, folders, sources, unread, publication, pictures, documents, fonts, wording };
  const read = [publicationFile, allowed, lists, items].flatMap((each) => each.problems);
  return { content, problems: [...links, ...licences, ...read] };
}

const failed = (...problems: Problem[]): LoadResult => ({
  content: undefined,
  problems: sortProblems(distinct(problems)),
});

function namedPictures(publication: Publication, files: readonly string[]): string[] {
  const named = [...publication.studies, ...publication.news].flatMap((item) =>
    (item.facts.images ?? []).map((image) => imagePath(item, image)),
  );
  const existing = new Set(files);
  return named.filter((file) => existing.has(file));
}

function namedDocuments({ studies, news }: Publication, files: readonly string[]): string[] {
  const named = [...studies, ...news].flatMap((item) =>
    ('documents' in item.facts ? (item.facts.documents ?? []) : []).flatMap((each) =>
      each.file ? [documentFilePath(item, each)] : [],
    ),
  );
  const existing = new Set(files);
  return [...new Set(named)].filter((file) => existing.has(file));
}

function namedLicences({ theme }: Publication, files: readonly string[]): string[] {
  const named = new Set((Object.values(theme.fonts ?? {}) as Partial<TypefaceFiles>[]).map((each) => each.licenceFile));
  return files.filter((file) => named.has(file));
}

function namedFonts({ theme }: Publication, files: readonly string[]): string[] {
  const families = Object.values(theme.fonts ?? {}) as Partial<TypefaceFiles>[];
  const named = new Set(
    families.flatMap(({ regular, italic, bold, boldItalic }) => [regular, italic, bold, boldItalic]),
  );
  return files.filter((file) => named.has(file));
}

/** Removes repeated problems, because reading and a rule may find the same one. */
function distinct(problems: readonly Problem[]): Problem[] {
  const key = ({ code, file, line, column, params }: Problem): string =>
    JSON.stringify([code, file, line, column, params]);
  return [...new Map(problems.map((each) => [key(each), each])).values()];
}
