/**
 * Writes an EPUB 3 book: lays it out, cuts the fonts down, packs it. Nothing is fetched and no file of the
 * content is read: pictures arrive as data.
 */
import { fullCoverage } from '../design/coverage.ts';
import type { ResolvedItem } from '../model/language-edition.ts';
import type { RasterPicture } from '../model/picture.ts';
import type { Problem } from '../problems/problem.ts';
import { findUncovered, gatherCharacters } from '../rendering/uncovered.ts';
import { accessibilitySummary } from './accessibility.ts';
import { type BookContext, type BookDocument, type BookFile, fileOf, imageAddress, studiesOf } from './book.ts';
import { coverPicture } from './cover-picture.ts';
import { type BookFonts, bookFonts, fontMediaType, hasItalics, noFonts } from './fonts.ts';
import { uuidOf } from './identifier.ts';
import { xhtmlDocument } from './markup.ts';
import { bookMetadata, lastChange } from './metadata.ts';
import { navigationDocument, ncxDocument } from './navigation.ts';
import { packageDocument } from './package-document.ts';
import { type PackagedChapter, packBook } from './packager.ts';
import { pageSource } from './page-source.ts';
import { type PlannedBook, planBook } from './plan-book.ts';
import { bookStyle } from './style.ts';

/** The whole compendium where `study` is undefined, else that study. */
export type EpubRequest = BookContext;

export interface EpubResult {
  readonly bytes: Uint8Array;
  readonly problems: readonly Problem[];
}

/** @see packEpub, which does not need a large book's bytes in one piece */
export async function writeEpub(request: EpubRequest): Promise<EpubResult> {
  const { pieces, problems } = await packEpub(request);
  return { bytes: Buffer.concat(pieces), problems };
}

export async function packEpub(
  request: EpubRequest,
): Promise<{ readonly pieces: readonly Uint8Array[]; readonly problems: readonly Problem[] }> {
  const { edition, translator, typefaces } = request;
  const { language } = edition;
  const book = planBook(request);
  const metadata = bookMetadata(request);
  const identifier = uuidOf(identityOf(request));
  const modified = modifiedDate(request);
  const navigation = navigationDocument(book, request);
  const shown = shownCharacters(book, navigation);
  const isSlanted = book.documents.some(({ markup }) => hasItalics(markup));
  const fonts = request.embedFonts === false ? noFonts : await bookFonts(shown, isSlanted, typefaces);
  const images = imagesOf(book.documents);
  const cover = await coverPicture(request);
  const pieces = await packBook({
    title: metadata.title,
    language,
    identifier,
    modified,
    navigation,
    ncx: ncxDocument(book, identifier, metadata.title, translator),
    style: bookStyle(edition.publication.theme, request.beside !== undefined),
    chapters: chaptersOf(book.documents, language),
    files: [
      { name: 'fonts.css', bytes: Buffer.from(fonts.css) },
      cover,
      ...fontFiles(fonts),
      ...images.map((each) => ({ name: imageAddress(each.name), bytes: each.bytes })),
    ],
    packageDocument: packageDocument({
      identifier,
      modified,
      language,
      metadata,
      accessibility: book.accessibility,
      accessibilitySummary: accessibilitySummary(book.accessibility, translator),
      secondSummary: request.beside && {
        text: accessibilitySummary(book.accessibility, request.beside.translator),
        language: request.beside.edition.language,
      },
      documents: book.documents,
      images,
      fontFiles: [...fonts.fonts, ...fonts.licences].map(({ name }) => ({ name, mediaType: fontMediaType(name) })),
      pageSource: book.pages.length > 0 ? pageSource(request) : undefined,
      coverImage: { name: cover.name, mediaType: 'image/png' },
    }),
  });
  return { pieces, problems: findUncovered(itemsOf(request), shown, fullCoverage(typefaces)) };
}

const itemsOf = ({ beside, ...request }: EpubRequest): ResolvedItem[] => [
  ...studiesOf(request),
  ...(request.study ? [] : request.edition.book),
  ...(beside ? itemsOf({ ...request, edition: beside.edition }) : []),
];

/** The same book keeps its identity from build to build. */
export const identityOf = ({ edition, study, beside }: EpubRequest): string => {
  const languages = beside ? `${edition.language}+${beside.edition.language}` : edition.language;
  return [edition.publication.url, edition.publication.id, edition.edition.id, languages, study?.slug ?? ''].join(' ');
};

/** The last change of the content, or the date that the caller's SOURCE_DATE_EPOCH sets. */
export function modifiedDate(request: EpubRequest): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  return `${lastChange(request)}T00:00:00Z`;
}

function shownCharacters(book: PlannedBook, navigation: string): Set<number> {
  const characters = gatherCharacters();
  characters.add(navigation);
  for (const { markup } of book.documents) characters.add(markup);
  return characters.all();
}

/** Each picture once, however many figures show it. */
function imagesOf(documents: readonly BookDocument[]): RasterPicture[] {
  return [...new Map(documents.flatMap((each) => each.images).map((image) => [image.name, image])).values()];
}

const fontFiles = ({ fonts, licences }: BookFonts): BookFile[] =>
  [...fonts, ...licences].map(({ name, bytes }) => ({ name: `fonts/${name}`, bytes }));

function* chaptersOf(documents: readonly BookDocument[], language: string): Generator<PackagedChapter> {
  for (const { id, title, markup, kind } of documents)
    yield { name: fileOf({ id }), document: xhtmlDocument(language, title, markup, kind) };
}
