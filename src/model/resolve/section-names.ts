import type { ResolvedStudy, SectionNames } from '../language-edition.ts';
import { sectionIds } from '../publication.ts';

/** A heading in only one study may be about that study. */
const fewest = 2;

/**
 * The most frequent titles. Sections without a title that two studies share are left out. @returns Markdown of one line
 */
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

/** The most frequent title; of equally frequent ones the first. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  const most = Math.max(fewest, ...counts.map(({ length }) => length));
  return counts.find(({ length }) => length === most)?.name;
}
