/** Finds missing characters in finished pages, because they contain exactly what readers see. */
import { fullCoverage } from '../../../design/coverage.ts';
import type { Problem } from '../../../problems/problem.ts';
import { findUncovered } from '../../../rendering/uncovered.ts';
import type { Site } from '../../plan/site.ts';

/** A problem for each character that no typeface has, once for each place in the content. */
export function uncoveredOf({ editions, typefaces }: Site, shown: ReadonlySet<number>): Problem[] {
  const items = editions.flatMap(({ studies, news, pages }) => [...studies, ...news, ...pages]);
  const found = findUncovered(items, shown, fullCoverage(typefaces));
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}
