/** Code points in CSS syntax: `U+20-7E, U+A0`. */
export function rangeCss(codes: ReadonlySet<number>): string {
  const ranges: { first: number; last: number }[] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const before = ranges.at(-1);
    if (before?.last === code - 1) before.last = code;
    else ranges.push({ first: code, last: code });
  }
  return ranges.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

const hex = (code: number): string => code.toString(16).toUpperCase();
