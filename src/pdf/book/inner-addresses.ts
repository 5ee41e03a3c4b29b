/**
 * Links inside the book. Chromium draws every destination once on each page, which in a large book takes longer than
 * all the rest. So links are printed as web links to the addresses below, and become links inside the PDF afterwards
 * (`file/inner-links.ts`): those to headings through the bookmarks, and a note's call and its way back, which lead to
 * each other, through the places where the two stand.
 */
const headingPrefix = 'https://book.invalid/heading/';
const notePrefix = 'https://book.invalid/note/';

export interface InnerLink {
  /** The id of the place where the link stands; undefined where nothing leads to it. */
  readonly from: string | undefined;
  readonly to: string;
}

export { headingPrefix };

export const noteAddress = (from: string, to: string): string => `${notePrefix}${from}/${to}`;

export function readInnerAddress(address: string): InnerLink | undefined {
  if (address.startsWith(headingPrefix)) return { from: undefined, to: address.slice(headingPrefix.length) };
  const [from, to, ...rest] = address.startsWith(notePrefix) ? address.slice(notePrefix.length).split('/') : [];
  return from && to && rest.length === 0 ? { from, to } : undefined;
}

/** Gives the calls of notes in a rendered text such addresses. */
export const addressCalls = (markup: string): string =>
  markup.replace(
    /<a id="([^"]+)" href="#([^"]+)" role="doc-noteref"/g,
    (_, from: string, to: string) => `<a id="${from}" href="${noteAddress(from, to)}" role="doc-noteref"`,
  );
