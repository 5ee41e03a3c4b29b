/** Checks headings: how they are written, and which section they open. */

import { closest } from '../../content/closest.ts';
import type { Content } from '../../content/content.ts';
import type { FoundHeading } from '../../content/scan-body.ts';
import { sectionIds } from '../../model/publication.ts';
import { isSlug, slugOf } from '../../model/slug.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { hasWords } from '../../text/words.ts';
import { suggest } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, type Subject, subjectsOf, type Text } from '../subjects.ts';
import { guessSection } from './section-guess.ts';

/** Runs a check on the headings of every text. */
const onHeadings =
  (check: (headings: readonly FoundHeading[], subject: Subject, text: Text, content: Content) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap((subject) =>
      subject.texts.flatMap((text) => check(bodyOf(text).headings, subject, text, content)),
    );

const at = (text: Text, { line, column }: FoundHeading) => ({ file: text.file, line, column });

/** Second-level headings, which open sections. */
export const openings = (headings: readonly FoundHeading[]): FoundHeading[] =>
  headings.filter(({ level, sign }) => level === 2 && sign === 'hashes');

export const headingsHaveSpace: Rule = onHeadings((headings, _, text) =>
  headings
    .filter(({ sign }) => sign === 'hashes without space')
    .map((heading) => problem('heading-without-space', at(text, heading), { heading: heading.title })),
);

/** Headings that would be empty in contents and lists of headings: `## {#results}`, `### &nbsp;`, only a picture. */
export const headingsHaveWords: Rule = onHeadings((headings, _, text) =>
  headings
    .filter(({ title }) => !hasWords(title))
    .map((heading) => problem('heading-without-words', at(text, heading))),
);

/** A section has two signs, and each level below has one more. The title is above all of them. */
export const headingLevelsFit: Rule = onHeadings((headings, _, text) => {
  let above = 1;
  return headings.flatMap((heading) => {
    const isWrong = heading.sign === 'underline' || heading.level === 1 || heading.level > above + 1;
    above = Math.max(2, heading.level);
    if (!isWrong || heading.sign === 'hashes without space') return [];
    return [problem('heading-level', at(text, heading), { heading: heading.title })];
  });
});

export const sectionsHaveIds: Rule = onHeadings((headings, subject, text, content) => {
  const opening = openings(headings);
  if (opening.every(({ id }) => id !== '')) return [];
  const suggestions = suggestedSections(opening, subject, text, content);
  return opening
    .filter(({ id }) => id === '')
    .map((heading) => {
      const suggestion = suggestions.get(heading) ?? '';
      return problem('section-without-id', at(text, heading), { heading: heading.title, suggestion });
    });
});

/** The probable section of each heading without an id. No section is proposed twice. */
function suggestedSections(
  opening: readonly FoundHeading[],
  { kind, original }: Subject,
  text: Text,
  content: Content,
): ReadonlyMap<FoundHeading, string> {
  if (kind !== 'studies') return new Map(opening.map((heading) => [heading, asId(heading.title)]));
  const known = opening.map((heading) => ({ heading, section: heading.id || sectionNamed(content, heading) }));
  const inOriginal =
    original && original !== text ? openings(bodyOf(original).headings).map(({ id }) => id) : undefined;
  const alike = inOriginal?.length === opening.length ? inOriginal : undefined;
  for (const [at, each] of known.entries())
    known[at] = { ...each, section: each.section ?? guessSection(each.heading, known, alike) };
  return new Map(known.flatMap(({ heading, section }) => (section ? [[heading, section]] : [])));
}

/** The section with this title in any language. */
const sectionNamed = (content: Content, { title }: FoundHeading): string | undefined =>
  content.wording.sectionNames.get(title.toLowerCase()) ?? sectionIds.find((id) => id === title.toLowerCase());

const asId = (title: string): string => slugOf(title) || 'section';

export const sectionsKnown: Rule = onHeadings((headings, { kind }, text) =>
  openings(headings)
    .filter(({ id }) => kind === 'studies' && id !== '' && !isSection(id))
    .map((heading) =>
      problem('section-unknown', at(text, heading), {
        section: heading.id,
        suggestion: closest(heading.id, sectionIds) ?? sectionIds.join(', '),
      }),
    ),
);

export const isSection = (id: string): boolean => sectionIds.some((each) => each === id);

/** Ids become addresses and names inside PDF and EPUB. */
export const headingIdsWellFormed: Rule = onHeadings((headings, { kind }, text) =>
  headings
    .filter(({ id, level }) => id !== '' && (level > 2 || kind !== 'studies') && !isSlug(id))
    .map((heading) =>
      problem('section-id-invalid', at(text, heading), { section: heading.id, suggestion: asId(heading.id) }),
    ),
);

export const sectionsUnique: Rule = onHeadings((headings, _, text) =>
  openings(headings)
    .filter(({ id }, index, all) => id !== '' && all.findIndex((each) => each.id === id) !== index)
    .map((heading) => problem('section-duplicate', at(text, heading), { section: heading.id })),
);

/** The section that a heading probably should open, even if it is written wrongly; undefined if that is unknown. */
export function meantSection(content: Content, kind: Subject['kind'], heading: FoundHeading): string | undefined {
  if (heading.id === '') return sectionNamed(content, heading);
  return kind !== 'studies' || isSection(heading.id) ? heading.id : suggest(heading.id, sectionIds);
}
