/** Where pages of the printed edition can begin in the documents: their blocks, by the headings they stand under. Pure. */
import { headingKey, type StartKind } from '../../model/book/page-start.ts';
import type { BookDocument } from '../book.ts';

/** A document to be marked. */
export type MarkedDocument = Pick<BookDocument, 'id' | 'markup'>;

/** Stands for the contents, which are written when all pages are known. */
export const contentsPlace: MarkedDocument = { id: 'toc', markup: '' };
/** As the PDF calls them. */
const contentsKey = 'contents';

/** Where a break can stand: in which document, and before which of its characters. */
export interface Place {
  readonly document: number;
  readonly at: number;
}

/** What stands under a heading, and the heading itself. */
export interface Group extends Readonly<Record<StartKind, Place[]>> {
  /** True of a document without a heading: whatever is in it begins where it does. */
  readonly isWhole?: boolean;
}

const newGroup = (): Group => ({ heading: [], paragraph: [], item: [], row: [], figure: [] });

/** By the heading's id as the PDF has it, and by its words; a document without a heading by its own id. */
export function findGroups(documents: readonly MarkedDocument[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  documents.forEach((document, at) => {
    let group = newGroup();
    const blocks = findBlocks(document);
    if (!blocks.some(({ kind }) => kind === 'heading')) {
      const key = document === contentsPlace ? contentsKey : document.id;
      groups.set(key, { ...group, heading: [{ document: at, at: startOf(document) }], isWhole: true });
    }
    for (const block of blocks) {
      if (block.kind === 'heading') group = newGroup();
      for (const key of block.keys ?? []) if (!groups.has(key)) groups.set(key, group);
      group[block.kind].push({ document: at, at: block.at });
    }
  });
  return groups;
}

interface Block {
  readonly kind: StartKind;
  readonly at: number;
  /** The names of a heading. */
  readonly keys?: readonly string[];
}

const block =
  /<(?<heading>h[1-6])(?<attributes>[^>]*)>(?<words>[\s\S]*?)<\/h[1-6]>|<(?<list>\/?[ou]l)\b|<(?<name>p|li|figure)\b[^>]*>|<(?<row>tr|div)>\s*<(?:t[hd]|dt)\b[^>]*>/g;

function findBlocks(document: MarkedDocument): Block[] {
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
function headingBlock(document: MarkedDocument, match: RegExpMatchArray, isFirst: boolean): Block {
  const { attributes = '', words = '' } = match.groups ?? {};
  const own = / id="([^"]*)"/.exec(attributes)?.[1]?.replace(/-title$/, '') ?? '';
  const byWords = headingKey('', document.id, words.replace(/<[^>]*>/g, ''));
  const at = isFirst ? startOf(document) : (match.index ?? 0);
  return { kind: 'heading', at, keys: [isFirst ? document.id : own, byWords].filter(Boolean) };
}

const startOf = ({ markup }: MarkedDocument): number => markup.indexOf('>') + 1;

/** In the bilingual PDF the second language stands beside the first: its blocks are blanked out, all places stay. */
const firstLanguage = (markup: string): string =>
  markup.replace(
    /<div class="(?:text )?second"[\s\S]*?<\/div>|<p class="(?:summary )?second[ "-][\s\S]*?<\/p>/g,
    (second) => ' '.repeat(second.length),
  );
