import type { ResolvedStudy, SectionNames } from '../language-edition.ts';
import { sectionIds } from '../publication.ts';

/** A heading that one study alone has may be about that study. */
const fewest = 2;

/** Without the sections that no two studies call the same. @returns Markdown of one line */
export function sectionNames(studies: readonly ResolvedStudy[]): SectionNames {
  const titles = studies.flatMap(({ sections }) =>
    sections.filter(({ title }) => title.origin !== 'fallback').map(({ id, title }) => ({ id, text: title.text })),
  );
  const byId = Map.groupBy(titles, ({ id }) => id);
  return Object.fromEntries(
    sectionIds.flatMap((id) => {
      const name = mostFrequent((byId.get(id) ?? []).map(({ text }) => text));
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/** Of those that are as frequent the first. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  const most = Math.max(fewest, ...counts.map(({ length }) => length));
  return counts.find(({ length }) => length === most)?.name;
}
