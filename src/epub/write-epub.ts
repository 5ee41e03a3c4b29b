/**
 * Writes an EPUB 3 book: plans it, reduces the fonts, packs it. It fetches nothing and reads no file of the content:
 * pictures arrive as data.
 */

import { textsOf } from '../books/context.ts';
import { lostInDocuments } from '../books/lost-in-book.ts';
import { fullCoverage } from '../design/coverage.ts';
import { gatherCharacters } from '../language/letters/characters-in.ts';
import type { RasterPicture } from '../model/picture.ts';
import type { Problem } from '../problems/problem.ts';
import { findUncovered } from '../rendering/uncovered.ts';
import { type BookContext, type BookDocument, type BookFile, fileOf, imageAddress } from './book.ts';
import { coverPicture } from './cover-picture.ts';
import { type BookFonts, bookFonts, fontMediaType, hasItalics, noFonts } from './fonts.ts';
import { xhtmlDocument } from './markup.ts';
import { accessibilitySummary } from './package/accessibility.ts';
import { identifierOf, modifiedDate } from './package/identity.ts';
import { bookMetadata } from './package/metadata.ts';
import { navigationDocument } from './package/navigation.ts';
import { ncxDocument } from './package/ncx.ts';
import { type PackageParts, packageDocument } from './package/package-document.ts';
import { type PackagedBook, type PackagedChapter, packBook } from './package/packager.ts';
import { pageSource } from './pages/page-source.ts';
import { type PlannedBook, planBook } from './plan-book.ts';
import { bookStyle } from './styles/style.ts';

/** The whole compendium if `study` is undefined, else that study. */
export type EpubRequest = BookContext;

export interface EpubResult {
  /** The bytes of the file. They are never joined, because a book may be large. */
  readonly pieces: readonly Uint8Array[];
  readonly problems: readonly Problem[];
}

export async function packEpub(request: EpubRequest): Promise<EpubResult> {
  const book = planBook(request);
  const navigation = navigationDocument(book, request);
  const shown = shownCharacters(book, navigation);
  const additions = await makeAdditions(request, book, shown);
  const pieces = await packBook(packagedBook(request, book, navigation, additions));
  const problems = [
    ...findUncovered(textsOf(request), shown, fullCoverage(request.typefaces)),
    ...lostInDocuments(request, (slug) => `book-${slug}`, book.documents, 'EPUB'),
  ];
  return { pieces, problems };
}

function shownCharacters(book: PlannedBook, navigation: string): Set<number> {
  const characters = gatherCharacters();
  characters.add(navigation);
  for (const { content } of book.documents) characters.add(content.markup);
  return characters.all();
}

/** Files beside the documents. */
interface Additions {
  readonly fonts: BookFonts;
  readonly cover: BookFile;
  /** Each picture once, even if several figures show it. */
  readonly images: readonly RasterPicture[];
}

async function makeAdditions(
  request: EpubRequest,
  { documents }: PlannedBook,
  shown: ReadonlySet<number>,
): Promise<Additions> {
  const isSlanted = documents.some(({ content }) => hasItalics(content));
  const fonts = request.embedFonts === false ? noFonts : await bookFonts(shown, isSlanted, request.typefaces);
  const images = new Map(documents.flatMap((each) => each.images).map((image) => [image.name, image]));
  return { fonts, cover: await coverPicture(request), images: [...images.values()] };
}

function packagedBook(request: EpubRequest, book: PlannedBook, navigation: string, additions: Additions): PackagedBook {
  const { edition, translator, beside } = request;
  const about = packageParts(request, book, additions);
  const { identifier, modified, language, metadata } = about;
  return {
    title: metadata.title,
    language,
    identifier,
    modified,
    navigation,
    ncx: ncxDocument(book, identifier, metadata.title, translator),
    style: bookStyle(edition.publication.theme, beside !== undefined),
    chapters: chaptersOf(book.documents, language),
    files: filesOf(additions),
    packageDocument: packageDocument(about),
  };
}

function packageParts(request: EpubRequest, book: PlannedBook, { fonts, cover, images }: Additions): PackageParts {
  const { edition, translator, beside } = request;
  const { accessibility, documents } = book;
  return {
    identifier: identifierOf(request),
    modified: modifiedDate(request),
    language: edition.language,
    metadata: bookMetadata(request),
    accessibility,
    accessibilitySummary: accessibilitySummary(accessibility, translator),
    secondSummary: beside && {
      text: accessibilitySummary(accessibility, beside.translator),
      language: beside.edition.language,
    },
    documents,
    images,
    fontFiles: [...fonts.fonts, ...fonts.licences].map(({ name }) => ({ name, mediaType: fontMediaType(name) })),
    pageSource: book.pages.length > 0 ? pageSource(request) : undefined,
    coverImage: { name: cover.name, mediaType: 'image/png' },
  };
}

const filesOf = ({ fonts, cover, images }: Additions): BookFile[] => [
  { name: 'fonts.css', bytes: Buffer.from(fonts.css) },
  cover,
  ...[...fonts.fonts, ...fonts.licences].map(({ name, bytes }) => ({ name: `fonts/${name}`, bytes })),
  ...images.map(({ name, bytes }) => ({ name: imageAddress(name), bytes })),
];

function* chaptersOf(documents: readonly BookDocument[], language: string): Generator<PackagedChapter> {
  for (const { id, title, content, kind } of documents)
    yield { name: fileOf({ id }), document: xhtmlDocument(language, title, content, kind) };
}
