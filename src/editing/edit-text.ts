/** One change of a text: `text` replaces the characters from `start` to before `end`. Offsets count UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const applyEdit = (text: string, edit: TextEdit): string =>
  text.slice(0, edit.start) + edit.text + text.slice(edit.end);

/** The edit that undoes another edit. @param text the text before that edit */
export const reverseEdit = (text: string, { start, end, text: put }: TextEdit): TextEdit => ({
  start,
  end: start + put.length,
  text: text.slice(start, end),
});

export const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/**
 * Turns an edit of the front matter of a Markdown file into an edit of the whole file; undefined where the file has no
 * front matter.
 */
export function inFrontMatter(file: string, edit: (frontMatter: string) => TextEdit | undefined): TextEdit | undefined {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m.exec(file);
  if (match?.index !== 0) return undefined;
  const [, open = '', frontMatter = ''] = match;
  const inside = edit(frontMatter);
  return inside && { ...inside, start: inside.start + open.length, end: inside.end + open.length };
}
