import { childrenOf, type Finder, type FoundText, type PlacedToken } from './finder.ts';

export interface FoundInHeadings {
  /** Uses of notes in headings of sections. */
  readonly headingNotes: readonly FoundText[];
  /** Addresses of links in headings of sections. */
  readonly headingLinks: readonly FoundText[];
}

/** Section headings also appear where notes and links cannot: in contents, bookmarks, menus. */
export function findInHeadings(blocks: readonly PlacedToken[], finder: Finder): FoundInHeadings {
  const sections = blocks.filter(({ token }, at) => token.type === 'inline' && isSectionHeading(blocks[at - 1]));
  return {
    headingNotes: sections.flatMap(({ token, start }) =>
      childrenOf(token, 'footnote_ref').map(({ meta }) => ({
        text: String(meta?.content ?? meta?.label),
        ...finder.atLine(start),
      })),
    ),
    headingLinks: sections.flatMap(({ token, start }) =>
      childrenOf(token, 'link_open').map((link) => ({ text: String(link.attrGet('href')), ...finder.atLine(start) })),
    ),
  };
}

const isSectionHeading = (block: PlacedToken | undefined): boolean =>
  block?.token.type === 'heading_open' && block.token.tag === 'h2' && block.token.level === 0;
