/** Writes the kit for each language: the files from which a reader's browser makes books of chosen studies. */

import { studyPlace } from '../../books/places.ts';
import { charactersIn } from '../../language/letters/characters-in.ts';
import { absoluteUrl, studyPath } from '../../model/addresses.ts';
import type { ResolvedStudy } from '../../model/language-edition.ts';
import { plainInline } from '../../text/inline.ts';
import { fromNodes, html } from '../../text/markup/html.ts';
import { withChildren } from '../../text/markup/tree.ts';
import type { BookContext, BookDocument, BookFile } from '../book.ts';
import { coverPicture } from '../cover-picture.ts';
import { bookFonts, fontMediaType, hasItalics } from '../fonts.ts';
import { accessibilitySummary } from '../package/accessibility.ts';
import { identifierOf, modifiedDate } from '../package/identity.ts';
import { bookMetadata } from '../package/metadata.ts';
import { planBook } from '../plan-book.ts';
import { bookStyle } from '../styles/style.ts';
import type { BookKit, KitDocument, KitStudy } from './kit.ts';
import { kitStudyFile, kitWords } from './selection.ts';

export interface WrittenKit {
  /** `kit.json`, a file for each study, the cover picture and the fonts, by path in the kit's folder. */
  readonly files: readonly BookFile[];
  readonly images: readonly BookFile[];
}

/** @param context of a compendium */
export async function writeKit(context: BookContext): Promise<WrittenKit> {
  const { documents, accessibility } = planBook(context);
  const text = documents.map(({ content }) => content.markup).join('');
  const hasEmphasis = documents.some(({ content }) => hasItalics(content));
  const fonts = await bookFonts(charactersIn(text), hasEmphasis, context.typefaces);
  const cover = await coverPicture(context);
  const files = [...fonts.fonts, ...fonts.licences].map(({ name, bytes }) => ({ name: `fonts/${name}`, bytes }));
  const kit: BookKit = {
    language: context.edition.language,
    metadata: kitMetadata(context),
    frame: documents.filter(isFrame).map((each) => withoutBytes(withSelection(context, each))),
    studies: context.edition.studies.map((study) => kitStudy(context, study)),
    style: bookStyle(context.edition.publication.theme, false),
    fontStyle: fonts.css,
    fontFiles: [...fonts.fonts, ...fonts.licences].map(({ name }) => ({ name, mediaType: fontMediaType(name) })),
    coverImage: { name: cover.name, mediaType: 'image/png' },
    accessibilitySummary: accessibilitySummary(accessibility, context.translator),
    words: Object.fromEntries(kitWords.map((key) => [key, context.translator.t(key, blanks)])),
  };
  return {
    files: [jsonFile('kit.json', kit), ...studyFiles(context, documents), cover, ...files],
    images: documents.flatMap((document) => document.images),
  };
}

/** Gaps that are filled in later, written as in the locales. */
const blanks = { number: '{{number}}', caption: '{{caption}}' } as const;

const isFrame = ({ kind }: BookDocument): boolean => ['cover', 'title-page', 'imprint', 'colophon'].includes(kind);

const selectionTitle = ({ edition, translator }: BookContext): string =>
  translator.t('book:epub.selection', { publication: plainInline(edition.title.text, edition.title.language) });

/** The book has its own title and no place in the collection. */
const kitMetadata = (context: BookContext): BookKit['metadata'] => ({
  ...bookMetadata(context),
  title: selectionTitle(context),
  titleLanguage: context.edition.language,
});

/** The title page says that this is not the whole collection. */
function withSelection(context: BookContext, document: BookDocument): BookDocument {
  if (document.kind !== 'title-page') return document;
  const line = html`<p class="selection">${selectionTitle(context)}</p>\n`;
  const nodes = document.content.nodes.map((node) =>
    typeof node !== 'string' && node.name === 'section' ? withChildren(node, [...node.children, ...line.nodes]) : node,
  );
  return { ...document, content: fromNodes(nodes) };
}

const withoutBytes = ({ id, kind, title, content, entry, figures, images }: BookDocument): KitDocument => ({
  id,
  kind,
  title,
  markup: content.markup,
  entry,
  figures,
  images: images.map(({ name, type }) => ({ name, type })),
});

const kitStudy = (context: BookContext, study: ResolvedStudy): KitStudy => ({
  slug: study.slug,
  metadata: bookMetadata({ ...context, study }),
  identifier: identifierOf({ ...context, study }),
  modified: modifiedDate({ ...context, study }),
  address: absoluteUrl(context.edition.publication, studyPath(context.edition.language, study.slug)),
});

function studyFiles({ edition }: BookContext, documents: readonly BookDocument[]): BookFile[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return edition.studies.flatMap(({ slug }) => {
    const document = byId.get(studyPlace(slug));
    return document ? [jsonFile(kitStudyFile(slug), withoutBytes(document))] : [];
  });
}

const jsonFile = (name: string, value: object): BookFile => ({ name, bytes: Buffer.from(JSON.stringify(value)) });
