/** A line of YAML as its author wrote it and as it should be written, for messages from which people copy. */

/** Spaces that look ordinary but are letters for YAML. */
export const oddSpaces = '\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000';
const oddSpace = new RegExp(`[${oddSpaces}]`, 'g');

export interface WrittenLine {
  /** The line, without the white space around it. */
  readonly line: string;
  /** The offset of the value in the text; without a value, of the first character of the line. */
  readonly start: number;
  readonly value: string;
  /** The line with its value in quotation marks; empty where quotation marks would change nothing. */
  readonly quoted: string;
}

const parts = new RegExp(
  `^([\\s${oddSpaces}]*(?:-[\\s${oddSpaces}]+|-(?=[${oddSpaces}]))*)(?:(["']?[\\p{L}\\p{N}_.-]+["']?)[ ${oddSpaces}]*:(?!//)[\\s${oddSpaces}]*)?`,
  'u',
);
const longest = 200;

/** @param more further lines that belong to the value */
export function writtenLine(text: string, offset: number, more: readonly string[] = []): WrittenLine {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const whole = text.slice(from, end < 0 ? text.length : end);
  const [before = '', lead = '', key] = parts.exec(whole) ?? [];
  const value = whole.slice(before.length).trim();
  const line = whole.trim();
  const start = from + before.length;
  if (value === '' || (key === undefined && !lead.includes('-'))) return { line: cut(line), start, value, quoted: '' };
  const mark = /-/.test(lead) ? '- ' : '';
  const name = key === undefined ? '' : `${key}: `;
  const quoted = `${mark}${name}${quote([value, ...more].join(' '))}`;
  return { line: cut(line), start, value, quoted: quoted === line ? '' : cut(quoted) };
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** The line with a part of it in quotation marks, for an item between brackets. */
export function quotedStretch(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const before = text.slice(from, start).trimStart();
  return cut(
    `${before}${quote(text.slice(start, end).trim())}${text.slice(end, stop < 0 ? text.length : stop)}`.trim(),
  );
}

/** The text as a quoted YAML scalar with the same value. */
export function quote(text: string): string {
  const plain = text.replace(oddSpace, ' ');
  // The author has begun a quotation, or has quoted a text with a backslash.
  const inside = /^"([^"]*)"?$/.exec(plain)?.[1] ?? plain;
  if (!/["\\]/.test(inside)) return `"${inside}"`;
  if (!inside.includes("'")) return `'${inside}'`;
  return `"${inside.replace(/["\\]/g, '\\$&')}"`;
}

/** The line with ordinary spaces, two for each tab. */
export const withPlainSpaces = (line: string): string => line.replace(oddSpace, ' ').replaceAll('\t', '  ');
