/** Finds notes as word processors paste them: raised numbers in the text, and lines that begin with the same number. */
import { type Leftover, type Line, shorten } from './leftover.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A raised number after a word of four letters, a mark or a year. In m², km³ and x² it is not a note. */
const call = new RegExp(`(?<=\\p{L}{4}|[.,;:!?»”)]|\\d{4})[${raised}]{1,3}(?![${raised}\\p{L}\\p{N}⁻])`, 'gu');
const squaredUnit = /(?:метр|metr|mile|acre|μέτρ)\p{Ll}*$/iu;
const bracketCall = /(?<=[\p{L}»”.,)] ?)\[(\d{1,2})\](?![(:[])/gu;
const noteLine = new RegExp(
  `^[ \\t]*(?:([${raised}]{1,3})[ \\t\\u00A0]*|\\[(\\d{1,2})\\][ \\t\\u00A0]+|(\\d{1,2})[ \\t\\u00A0]+)(?=[\\p{L}«„“"]|https?:)`,
  'u',
);
const hint = new RegExp(`[${raised}]|\\[\\d{1,2}\\]`, 'u');

export function findRaisedNumbers(text: string, lines: readonly Line[]): Leftover[] {
  if (!hint.test(text)) return [];
  const notes = new Map<number, Line>();
  for (const line of lines) {
    const number = numberOf(
      noteLine
        .exec(line.text)
        ?.slice(1)
        .find((each) => each !== undefined),
    );
    if (number !== undefined && !notes.has(number)) notes.set(number, line);
  }
  const found = lines.flatMap((line) => callsIn(line, notes));
  const called = new Set(found.map(({ number }) => number));
  const unread = [...notes].filter(([number]) => called.has(number));
  return [
    ...found.map(({ leftover }) => leftover),
    ...unread.map(([number, line]) => noteOf(line, `[^${number}]: ${line.text.replace(noteLine, '')}`)),
  ];
}

function callsIn(line: Line, notes: ReadonlyMap<number, Line>): { number: number; leftover: Leftover }[] {
  const raisedCalls = [...line.text.matchAll(call)].filter(
    ({ index }) => !squaredUnit.test(line.text.slice(Math.max(0, index - 20), index)),
  );
  const bracketCalls = [...line.text.matchAll(bracketCall)].filter((match) => notes.has(Number(match[1])));
  return [...raisedCalls, ...bracketCalls].map((match) => {
    const number = numberOf(match[1] ?? match[0]) ?? 0;
    const before = /\S{0,30}$/.exec(line.text.slice(Math.max(0, match.index - 30), match.index))?.[0] ?? '';
    const found = `${before}${match[0]}`;
    const params = { suggestion: `${before}[^${number}]` };
    return { number, leftover: { code: 'text-like-note', at: line.at + match.index, text: shorten(found), params } };
  });
}

const noteOf = (line: Line, suggestion: string): Leftover => ({
  code: 'text-like-note',
  at: line.at,
  text: shorten(line.text),
  params: { suggestion: shorten(suggestion) },
});

/** `¹²` and `12` -> 12. */
function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return Number([...written].map((sign) => (raised.includes(sign) ? raised.indexOf(sign) : sign)).join(''));
}
