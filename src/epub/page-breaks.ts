/**
 * Marks in the text where the pages of the printed edition begin. Both books have the same blocks under the same
 * headings; where a heading has more or fewer of a kind here than there, its pages begin at the next heading. Pure.
 */
import { type BlockKind, headingKey, type PageStart } from '../model/page-start.ts';
import { type BookDocument, fileOf } from './book.ts';

/** A page of the PDF, and where it begins. */
export interface PrintedPage {
  readonly number: number;
  readonly address: string;
}

/** Where a break can stand: in which document, and before which of its characters. */
interface Place {
  readonly document: number;
  readonly at: number;
}

interface PageBreak extends Place {
  readonly page: number;
}

/** What stands under a heading, and the heading itself. */
type Group = Readonly<Record<BlockKind, Place[]>>;

/** @param starts of the PDF's pages, in order */
export function markPages(
  documents: readonly BookDocument[],
  starts: readonly PageStart[],
): { documents: readonly BookDocument[]; pages: readonly PrintedPage[] } {
  if (starts.length === 0) return { documents, pages: [] };
  const groups = findGroups(documents);
  const breaks: PageBreak[] = [];
  let waiting: number[] = [];
  for (const start of starts) {
    const place = placeOf(start, groups);
    if (!place && start.isBehind) waiting.push(start.page);
    // What stands in another order in the PDF has no place among pages that only grow.
    if (!place || isBefore(place, breaks.at(-1))) continue;
    for (const page of [...waiting, start.page]) breaks.push({ ...place, page });
    waiting = [];
  }
  return {
    documents: documents.map((document, at) =>
      withBreaks(
        document,
        breaks.filter((each) => each.document === at),
      ),
    ),
    pages: breaks.map(({ page, document }) => ({
      number: page,
      address: `${fileOf(documents[document] ?? { id: '' })}#${pageId(page)}`,
    })),
  };
}

const isBefore = (place: Place, last: Place | undefined): boolean =>
  last !== undefined && (place.document - last.document || place.at - last.at) < 0;

/**
 * Words above a heading, such as the number of a part, stand under the heading before it: perhaps one of the PDF alone.
 */
function placeOf({ heading, kind, nth, of, next }: PageStart, groups: ReadonlyMap<string, Group>): Place | undefined {
  const group = groups.get(heading);
  if (kind === 'heading') return group?.heading[0];
  if (group?.[kind].length === of) return group[kind][nth - 1];
  return group || kind === 'paragraph' ? groups.get(next)?.heading[0] : undefined;
}

const pageId = (page: number): string => `page-${page}`;

function withBreaks(document: BookDocument, breaks: readonly PageBreak[]): BookDocument {
  let markup = '';
  let done = 0;
  for (const { page, at } of breaks) {
    markup += `${document.markup.slice(done, at)}<span id="${pageId(page)}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${page}"></span>`;
    done = at;
  }
  return { ...document, markup: markup + document.markup.slice(done) };
}

const newGroup = (): Group => ({ heading: [], paragraph: [], item: [], row: [], figure: [] });

/** By the heading's id as the PDF has it, and by its words. */
function findGroups(documents: readonly BookDocument[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  documents.forEach((document, at) => {
    let group = newGroup();
    for (const block of findBlocks(document)) {
      if (block.kind === 'heading') group = newGroup();
      for (const key of block.keys ?? []) if (!groups.has(key)) groups.set(key, group);
      group[block.kind].push({ document: at, at: block.at });
    }
  });
  return groups;
}

interface Block {
  readonly kind: BlockKind;
  readonly at: number;
  /** The names of a heading. */
  readonly keys?: readonly string[];
}

const block =
  /<(?<heading>h[1-6])(?<attributes>[^>]*)>(?<words>[\s\S]*?)<\/h[1-6]>|<(?<list>\/?[ou]l)\b|<(?<name>p|li|figure)\b[^>]*>|<(?<row>tr)>\s*<t[hd]\b[^>]*>/g;

function findBlocks(document: BookDocument): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (const match of firstLanguage(document.markup).matchAll(block)) {
    const { heading, list, name, row } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (heading) blocks.push(headingBlock(document, match, !blocks.some(({ kind }) => kind === 'heading')));
    else if (list) depth += list.startsWith('/') ? -1 : 1;
    else if (row) blocks.push({ kind: 'row', at: end });
    else if (name === 'p') blocks.push({ kind: 'paragraph', at: end });
    else if (name === 'figure') blocks.push({ kind: 'figure', at: match.index });
    // Inner items count with the item around them.
    else if (depth === 1) blocks.push({ kind: 'item', at: end });
  }
  return blocks;
}

/** What begins with a document's first heading begins with the document: a line may stand above it. */
function headingBlock({ id, markup }: BookDocument, match: RegExpMatchArray, isFirst: boolean): Block {
  const { attributes = '', words = '' } = match.groups ?? {};
  const own = / id="([^"]*)"/.exec(attributes)?.[1]?.replace(/-title$/, '') ?? '';
  const byWords = headingKey('', id, words.replace(/<[^>]*>/g, ''));
  const at = isFirst ? markup.indexOf('>') + 1 : (match.index ?? 0);
  return { kind: 'heading', at, keys: [isFirst ? id : own, byWords].filter(Boolean) };
}

/** In the bilingual PDF the second language stands beside the first: its blocks are blanked out, all places stay. */
const firstLanguage = (markup: string): string =>
  markup.replace(/<div class="text second"[\s\S]*?<\/div>|<p class="second-title"[\s\S]*?<\/p>/g, (second) =>
    ' '.repeat(second.length),
  );
