/** Plans a book: its documents, their order, and the nested contents. Pure; runs in a browser too. */

import { studiesOf } from '../books/context.ts';
import { type EpubPiece, epubBodyOf, opening } from '../books/order.ts';
import type { PageStart } from '../model/book/page-start.ts';
import type { ResolvedStudy } from '../model/language-edition.ts';
import { frontTexts } from '../rendering/front-texts.ts';
import { type Html, html } from '../text/markup/html.ts';
import type { BookContext, BookDocument, EpubEntry } from './book.ts';
import { colophonDocument } from './chapters/back/colophon.ts';
import { creditsDocument } from './chapters/back/credits.ts';
import { indexDocument } from './chapters/back/index.ts';
import { partnersDocument } from './chapters/back/partners.ts';
import { coverDocument } from './chapters/front/cover.ts';
import { imprintDocument } from './chapters/front/imprint.ts';
import { titlePage } from './chapters/front/title-page.ts';
import { partDocument } from './chapters/part.ts';
import { studyChapter } from './chapters/study.ts';
import { textDocument } from './chapters/text.ts';
import { finishDocuments } from './links.ts';
import { type Accessibility, findAccessibility } from './package/accessibility.ts';
import { isInFigureList, markFigureList } from './pages/figure-pages.ts';
import { markPages, type PrintedPage } from './pages/page-breaks.ts';
import { contentsDocument, type MarkedDocument } from './pages/page-places.ts';

export interface PlannedBook {
  /** In reading order. The contents come after documents of kind cover, title-page and imprint. */
  readonly documents: readonly BookDocument[];
  readonly contents: readonly EpubEntry[];
  readonly figures: readonly EpubEntry[];
  /** Empty where the pages of the printed edition are not known. */
  readonly pages: readonly PrintedPage[];
  /** Marks of pages that begin with the contents or the list of figures, as markup before them. */
  readonly contentsBreaks: Html;
  readonly figureBreaks: Html;
  readonly accessibility: Accessibility;
}

const openingDocuments: Readonly<Record<(typeof opening)[number], (context: BookContext) => BookDocument>> = {
  cover: coverDocument,
  'title-page': titlePage,
  imprint: imprintDocument,
};

interface Branch {
  readonly document: BookDocument;
  readonly studies: readonly BookDocument[];
}

export function planBook(context: BookContext): PlannedBook {
  const body = context.study ? studyBranches(context) : compendiumBranches(context);
  const front = opening.map((name) => leaf(openingDocuments[name](context)));
  const { pageStarts = [] } = context;
  const starts = pageStarts.filter((start) => !isInFigureList(start));
  const main = markBook(front.flatMap(documentsOf), body.flatMap(documentsOf), starts);
  const accessibility = findAccessibility(main.documents, main.pages.length > 0);
  const colophon = colophonDocument(context, accessibility);
  const lastPage = main.pages.at(-1)?.number ?? 0;
  const end = markPages(
    [colophon],
    starts.filter(({ page }) => page > lastPage),
  );
  // Documents are finished one by one, so that a large book's text is never in memory three times.
  const documents = [...finishDocuments([...main.documents, ...end.documents])];
  const list = markFigureList(
    documents.flatMap((document) => document.figures),
    pageStarts,
  );
  return {
    documents,
    contents: [...front, ...body, leaf(colophon)].flatMap(contentsOf),
    figures: list.figures,
    pages: [...main.pages, ...end.pages, ...list.pages].sort((a, b) => a.number - b.number),
    contentsBreaks: main.contentsBreaks,
    figureBreaks: list.breaks,
    accessibility,
  };
}

/** Marks the pages of the documents and of the contents between them. */
function markBook(
  front: readonly BookDocument[],
  body: readonly BookDocument[],
  starts: readonly PageStart[],
): Pick<PlannedBook, 'documents' | 'pages' | 'contentsBreaks'> {
  const { documents, pages } = markPages<MarkedDocument>([...front, contentsDocument, ...body], starts);
  const marked = new Map(documents.map(({ id, content }) => [id, content]));
  return {
    documents: [...front, ...body].map((each) => ({ ...each, content: marked.get(each.id) ?? each.content })),
    pages,
    contentsBreaks: marked.get(contentsDocument.id) ?? html``,
  };
}

const leaf = (document: BookDocument): Branch => ({ document, studies: [] });
const documentsOf = ({ document, studies }: Branch): BookDocument[] => [document, ...studies];

const studyBranches = (context: BookContext): Branch[] =>
  studiesOf(context).map((study) => leaf(studyChapter(context, study)));

const compendiumBranches = (context: BookContext): Branch[] =>
  epubBodyOf(context).flatMap((name) => bodyBranches[name](context));

const bodyBranches: Readonly<Record<EpubPiece, (context: BookContext) => Branch[]>> = {
  front: (context) => frontTexts(context.edition.book).map((page) => leaf(textDocument(context, page))),
  parts: partBranches,
  partners: (context) => [leaf(partnersDocument(context))],
  index: (context) => [indexDocument(context) ?? []].flat().map(leaf),
  credits: (context) => [creditsDocument(context) ?? []].flat().map(leaf),
  // Added later, when the accessibility features are known.
  colophon: () => [],
};

function partBranches(context: BookContext): Branch[] {
  let figures = 0;
  const chapterOf = (study: ResolvedStudy): BookDocument => {
    const chapter = studyChapter(context, study, figures);
    figures += chapter.figures.length;
    return chapter;
  };
  return context.edition.parts.map((part, at) => ({
    document: partDocument(context, part, at + 1),
    studies: part.studies.map(chapterOf),
  }));
}

function contentsOf({ document, studies }: Branch): EpubEntry[] {
  if (!document.entry) return [];
  const below = studies.flatMap((study) => study.entry ?? []);
  return [{ ...document.entry, children: [...document.entry.children, ...below] }];
}
