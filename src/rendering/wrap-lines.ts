/**
 * Breaks a text into lines for a drawing, which cannot flow. Widths are estimated on the wide side for the
 * book's semi-bold serif, so that a line always fits.
 * @param width in ems
 */
export function wrapLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && estimateWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** In ems. */
export const estimateWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0);

function characterWidth(character: string): number {
  if (/[\s.,:;'’!|ijlftrIіїІЇι]/.test(character)) return 0.36;
  if (/[mwMWжшщюфмЖШЩЮФМωΩΜ—]/.test(character)) return 0.95;
  return /\p{Lu}/u.test(character) ? 0.74 : 0.6;
}
