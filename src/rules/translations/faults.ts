import type { Problem } from '../../problems/problem.ts';

/** Whether lines of a file have a problem that explains why they differ from the other language. */
export type Faults = (file: string, first: number, last: number) => boolean;

/** Problems of letters and signs. A wrong number beside them is still reported. */
const ofLetters =
  /^(?:en|ro|uk|el|character|spelling)-|^(?:letters-mixed|dash-hyphen|space-before-comma|number-format|quote-unclosed|word-twice)$/;

export function faultsIn(told: readonly Problem[]): Faults {
  const lines = new Map<string, number[]>();
  for (const { code, severity, file, line } of told) {
    if (severity === 'note' || file === undefined || line === undefined || ofLetters.test(code)) continue;
    const known = lines.get(file);
    if (known) known.push(line);
    else lines.set(file, [line]);
  }
  return (file, first, last) => lines.get(file)?.some((line) => line >= first && line <= last) ?? false;
}
