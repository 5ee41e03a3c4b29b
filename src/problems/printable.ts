/**
 * What a terminal or a page would not show as a sign of its own: control characters, half characters, marks that turn
 * the direction of a line or that nobody sees. Joiners of scripts and soft hyphens are harmless.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The text with such characters as JSON writes them: `\u001b`, `\n`. */
export const printable = (text: string): string => text.replace(unprintable, escaped);

/** JSON with the same values, in which nothing is hidden; the ends of its lines stay. */
export const printableJson = (json: string): string =>
  json.replace(unprintable, (found) => (found === '\n' ? found : escaped(found)));

/** A line for a terminal: what is hidden is shown, but for ends of lines and the colours of a report. */
export const printableLine = (line: string): string =>
  line.replace(inLines, (found) => (found === '\n' || found.startsWith('\u001b[') ? found : escaped(found)));

// Longer matches come first, so that the colours stay.
const inLines = new RegExp(`\\u001b\\[\\d*m|${unprintable.source}`, 'gu');

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (found: string): string =>
  short[found] ??
  Array.from({ length: found.length }, (_, at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
