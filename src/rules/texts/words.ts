/** Checks front matter: fields that every text needs, and texts for things in the facts. */

import { closest } from '../../content/closest.ts';
import { placeOf } from '../../content/content.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { hasFaultInside, suggest, wasReported } from '../reported.ts';
import type { Rule } from '../rule.ts';
import { type Facts, type Subject, subjectsOf, type Text } from '../subjects.ts';

const needed = {
  studies: ['title', 'summary'],
  news: ['title', 'summary'],
  pages: ['title'],
  book: ['title'],
} as const satisfies Record<Subject['kind'], readonly (keyof Text['fields'])[]>;

export const requiredWordsPresent: Rule = (content) =>
  subjectsOf(content).flatMap(({ kind, texts }) =>
    texts.flatMap((text) =>
      needed[kind]
        .filter((field) => !text.isOverlay && text.fields[field] === undefined)
        .filter((field) => !wasReported(text.source, [field]))
        .map((field) =>
          problem('text-missing', { ...placeOf(content, text.file, [field]), line: 1, column: 1 }, { field }),
        ),
    ),
  );

/** Fields of the front matter with texts by id, and the ids in the facts. */
const wordsByFact = {
  images: (facts) => (facts.images ?? []).map(({ id }) => id),
  indicators: (facts) => (facts.indicators ?? []).map(({ id }) => id),
  links: (facts) => (facts.links ?? []).map(({ id }) => id),
  documents: (facts) => (facts.documents ?? []).map(({ id }) => id),
  changes: (facts) => (facts.changes ?? []).map(({ id }) => id),
  speakers: (facts) => [...(facts.speakers ?? []), ...(facts.event?.speakers ?? [])],
  faq: (facts) => facts.faq ?? [],
} as const satisfies Record<string, (facts: Facts) => readonly string[]>;
type WordsField = keyof typeof wordsByFact;
const wordsFields = Object.keys(wordsByFact) as WordsField[];

/** Things that need a text. A picture's alt has its own rule, and speakers may go without. */
const labelled: readonly WordsField[] = ['indicators', 'links', 'documents', 'changes', 'faq'];

export const wordsHaveFacts: Rule = (content) =>
  subjectsOf(content).flatMap((subject) => {
    const { texts, hasFacts, factsFile = '' } = subject;
    if (!hasFacts) return [];
    const facts = content.sources.get(factsFile);
    return wordsFields
      .filter((field) => !wasReported(facts, [field]) && !hasFaultInside(facts, [field]))
      .flatMap((field) =>
        texts.flatMap((text) =>
          unknownIds(subject, text, field).map((id) =>
            problem('words-unknown-id', placeOf(content, text.file, [field, id], 'key'), {
              field,
              id,
              suggestion: suggest(id, wordsByFact[field](subject.facts)),
            }),
          ),
        ),
      );
  });

/** Ids that have a text but are not in the facts. */
function unknownIds({ facts }: Subject, text: Text, field: WordsField): string[] {
  const known: readonly string[] = wordsByFact[field](facts);
  return Object.keys(text.fields[field] ?? {}).filter((id) => !known.includes(id));
}

/** Whether text under an unknown id probably belongs to this one. Then it is not reported as missing too. */
export const isMisspelt = (subject: Subject, text: Text, field: WordsField, id: string): boolean =>
  unknownIds(subject, text, field).some((unknown) => closest(unknown, [id]) !== undefined);

export const factsHaveLabels: Rule = (content) =>
  subjectsOf(content).flatMap((subject): Problem[] => {
    const { original, facts } = subject;
    if (!original) return [];
    return labelled.flatMap((field) =>
      wordsByFact[field](facts)
        .filter((id) => id !== undefined && original.fields[field]?.[id] === undefined)
        .filter((id) => !wasReported(original.source, [field, id]) && !isMisspelt(subject, original, field, id))
        .map((id) => problem('words-missing-label', placeOf(content, original.file, [field], 'key'), { field, id })),
    );
  });
