import type { Tried, Verdict } from './try-mutants.ts';

/** Mutants that change nothing that can be seen: by room, the id of each and why. */
export type Explanations = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Summary {
  readonly text: string;
  /** At least `needed` of the mutants that compile were killed, and every survivor is explained. */
  readonly isGood: boolean;
}

const needed = 0.85;

/** The figures of a run and its survivors. A mutant that does not compile never comes as far as a test: it does not count. */
export function summarise(room: string, tried: readonly Tried[], explanations: Explanations): Summary {
  const count = (...verdicts: Verdict[]): number => tried.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const planted = tried.length - count('compiler');
  const killed = count('tests', 'time');
  const reasons = explanations[room] ?? {};
  const survivors = tried.filter(({ verdict }) => verdict === 'nobody').map(({ mutant }) => mutant);
  const unexplained = survivors.filter(({ id }) => reasons[id] === undefined);
  const share = planted === 0 ? 1 : killed / planted;
  const text = [
    `${room}: planted ${planted}, killed ${killed} (${(share * 100).toFixed(1)} %), survived ${survivors.length}, of these unexplained ${unexplained.length}.`,
    `${count('time')} of the killed ran into the time limit; ${count('compiler')} more were refused by the compiler alone.`,
    `By kind: ${kindsOf(tried)}`,
    ...survivors.map(({ id, line, file, kind }) =>
      reasons[id] === undefined
        ? `  survived   ${kind}  ${file}:${line}  ${id}`
        : `  equivalent ${kind}  ${file}:${line}  ${id}\n             ${reasons[id]}`,
    ),
  ].join('\n');
  return { text, isGood: share >= needed && unexplained.length === 0 };
}

function kindsOf(tried: readonly Tried[]): string {
  const kinds = Map.groupBy(tried, ({ mutant }) => mutant.kind);
  return [...kinds].map(([kind, all]) => `${kind} ${all.length}`).join(', ');
}
