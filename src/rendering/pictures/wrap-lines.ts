/**
 * Breaks a text into lines for a drawing, which cannot wrap text. Widths are estimated generously for the cover
 * typefaces, so that every line fits.
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

/** The estimated width in ems. */
export const estimateWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + characterWidth(character), 0);

/** Narrow and wide letters of three scripts. */
function characterWidth(character: string): number {
  if (/[\s.,:;'’!|ijlftrI\u0456\u0457\u0406\u0407\u03b9]/.test(character)) return 0.36;
  if (
    /[mwMW\u0436\u0448\u0449\u044e\u0444\u043c\u0416\u0428\u0429\u042e\u0424\u041c\u03c9\u03a9\u039c—]/.test(character)
  )
    return 0.95;
  return /\p{Lu}/u.test(character) ? 0.74 : 0.6;
}
