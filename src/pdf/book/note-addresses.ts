/**
 * A note's call and its way back are links that lead to each other. Chromium looks at every destination once for
 * each page, which in a large book takes longer than all the rest; so the two are printed as web links that say
 * where they stand and where they lead, and become links inside the PDF afterwards (`file/note-links.ts`).
 */
const prefix = 'https://book.invalid/note-link/';

export interface NoteLink {
  /** The id of the place where the link stands. */
  readonly from: string;
  readonly to: string;
}

export const noteAddress = ({ from, to }: NoteLink): string => `${prefix}${from}/${to}`;

export function readNoteAddress(address: string): NoteLink | undefined {
  const [from, to, ...rest] = address.startsWith(prefix) ? address.slice(prefix.length).split('/') : [];
  return from && to && rest.length === 0 ? { from, to } : undefined;
}

/** Gives the calls of notes in a rendered text such addresses. */
export const addressCalls = (markup: string): string =>
  markup.replace(
    /<a id="([^"]+)" href="#([^"]+)" role="doc-noteref"/g,
    (_, from: string, to: string) => `<a id="${from}" href="${noteAddress({ from, to })}" role="doc-noteref"`,
  );
