/** Writes what a reader's browser makes books of chosen studies from: one kit for each language. */
import { html } from '../markdown/html.ts';
import { plainInline } from '../markdown/render.ts';
import { absoluteUrl, studyPath } from '../model/addresses.ts';
import { charactersIn } from '../rendering/uncovered.ts';
import { accessibilitySummary } from './accessibility.ts';
import { type BookContext, type BookDocument, type BookFile, studyDocument } from './book.ts';
import { coverPicture } from './cover-picture.ts';
import { bookFonts } from './fonts.ts';
import { uuidOf } from './identifier.ts';
import { bookMetadata } from './metadata.ts';
import { planBook } from './plan-book.ts';
import { type BookKit, type KitDocument, type KitStudy, kitWords } from './selection.ts';
import { bookStyle } from './style.ts';
import { identityOf, modifiedDate } from './write-epub.ts';

/** `kit.json`, the cover's picture and the fonts, by their paths in the kit's folder. @param context of a compendium */
export async function writeKit(context: BookContext): Promise<BookFile[]> {
  const { documents, accessibility } = planBook(context);
  const text = documents.map((document) => document.markup).join('');
  const fonts = await bookFonts(charactersIn(text), text.includes('<em>'));
  const cover = await coverPicture(context);
  const files = [...fonts.fonts, ...fonts.licences].map(({ name, bytes }) => ({ name: `fonts/${name}`, bytes }));
  const kit: BookKit = {
    language: context.edition.language,
    metadata: kitMetadata(context),
    frame: documents.filter(isFrame).map((each) => withoutBytes(withSelection(context, each))),
    studies: context.edition.studies.flatMap((study) => kitStudy({ ...context, study }, documents)),
    style: bookStyle(context.edition.publication.theme),
    fontStyle: fonts.css,
    fontFiles: [
      ...fonts.fonts.map(({ name }) => ({ name, mediaType: 'font/ttf' })),
      ...fonts.licences.map(({ name }) => ({ name, mediaType: 'text/plain' })),
    ],
    coverImage: { name: cover.name, mediaType: 'image/png' },
    accessibilitySummary: accessibilitySummary(accessibility, context.translator),
    words: Object.fromEntries(kitWords.map((key) => [key, context.translator.t(key)])),
  };
  return [{ name: 'kit.json', bytes: Buffer.from(JSON.stringify(kit)) }, cover, ...files];
}

const isFrame = ({ kind }: BookDocument): boolean => ['cover', 'title-page', 'imprint', 'colophon'].includes(kind);

const selectionTitle = ({ edition, translator }: BookContext): string =>
  translator.t('book:epub.selection', { publication: plainInline(edition.title.text, edition.title.language) });

/** Its own title, and no place on the shelf of the collection. */
const kitMetadata = (context: BookContext): BookKit['metadata'] => ({
  ...bookMetadata(context),
  title: selectionTitle(context),
  titleLanguage: context.edition.language,
});

/** The title page says that this is not the whole collection. */
function withSelection(context: BookContext, document: BookDocument): BookDocument {
  if (document.kind !== 'title-page') return document;
  const line = html`<p class="selection">${selectionTitle(context)}</p>\n</section>`.markup;
  return { ...document, markup: document.markup.replace(/<\/section>$/, () => line) };
}

const withoutBytes = (document: BookDocument): KitDocument => ({
  ...document,
  images: document.images.map(({ name, type }) => ({ name, type })),
});

function kitStudy(context: BookContext, documents: readonly BookDocument[]): KitStudy[] {
  const { study, edition } = context;
  const document = documents.find(({ id }) => study && id === studyDocument(study.slug));
  if (!study || !document) return [];
  const { slug } = study;
  return [
    {
      slug,
      document: withoutBytes(document),
      metadata: bookMetadata(context),
      identifier: uuidOf(identityOf(context)),
      modified: modifiedDate(context),
      address: absoluteUrl(edition.publication, studyPath(edition.language, slug)),
    },
  ];
}
