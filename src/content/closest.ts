/** The most similar candidate, for "did you mean"; undefined when none is similar. */
export function closest(written: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const ranked = candidates
    // A difference in length is at least as many edits.
    .filter((candidate) => Math.abs(candidate.length - written.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(written.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** The most names that a person reads through to find one. */
export const mostNames = 12;

/**
 * The suggestions for a wrong name: all names if there are few, the closest first; otherwise only the closest, if there
 * is one.
 */
export function namesToChoose(written: string, known: readonly string[]): string {
  const near = closest(written, known);
  const isFew = known.length <= mostNames;
  const shown = near === undefined ? known : isFew ? [near, ...known.filter((each) => each !== near)] : [near];
  return shown.join(', ');
}

/** Optimal string alignment: characters are inserted, removed, replaced, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
