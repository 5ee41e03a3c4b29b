import { keyOf } from '../figures/numbers.ts';
import type { Difference } from './difference.ts';

/** With more differences, the texts are probably not translations of each other. */
const mostCompared = 200;

/** The differences of a section, without parts that only moved to another sentence, row or item. */
export function settled(differences: readonly Difference[]): Difference[] {
  if (differences.length > mostCompared) return [...differences];
  const kept = new Map(differences.map((each) => [each, { missing: [...each.missing], extra: [...each.extra] }]));
  for (const one of differences.filter(canMove)) {
    for (const other of differences) {
      if (other === one || !canMove(other) || other.part !== one.part) continue;
      const [lost, found] = [kept.get(one)?.missing ?? [], kept.get(other)?.extra ?? []];
      for (const each of [...lost]) {
        const at = found.findIndex((candidate) => keyOf(candidate) === keyOf(each));
        if (at < 0) continue;
        found.splice(at, 1);
        lost.splice(lost.indexOf(each), 1);
      }
    }
  }
  return differences.flatMap((each) => {
    const left = kept.get(each) ?? each;
    return left.missing.length + left.extra.length === 0 ? [] : [{ ...each, ...left, what: whatIsLeft(each, left) }];
  });
}

const canMove = ({ what, part }: Difference): boolean =>
  what === 'figures' ||
  what === 'addresses' ||
  ((what === 'missing' || what === 'extra') &&
    (part === 'link' || part === 'note' || part === 'emphasis' || part === 'figure'));

/** The kind of the difference that is left. Of different addresses, only one side may be left. */
const whatIsLeft = (
  { what }: Difference,
  { missing, extra }: Pick<Difference, 'missing' | 'extra'>,
): Difference['what'] =>
  what !== 'addresses' || (missing.length > 0 && extra.length > 0) ? what : missing.length > 0 ? 'missing' : 'extra';
