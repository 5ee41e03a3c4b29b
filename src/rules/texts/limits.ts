/** Finds things that would break a book or a reading program: endless nesting, circular notes, hidden characters. */
import { hiddenCharacter } from '../../content/hidden-characters.ts';
import { maxNesting, maxNotesInNotes } from '../../problems/limits.ts';
import { type Problem, type ProblemPlace, problem } from '../../problems/problem.ts';
import { cutBody } from '../../text/sections.ts';
import type { Rule } from '../rule.ts';
import { bodyOf, subjectsOf, type Text } from '../subjects.ts';

const onTexts =
  (check: (text: Text) => Problem[]): Rule =>
  (content) =>
    subjectsOf(content).flatMap(({ texts }) => texts.flatMap(check));

export const levelsBounded: Rule = onTexts((text) => {
  const { tooDeep } = bodyOf(text);
  return tooDeep ? [problem('nested-too-deep', { file: text.file, ...tooDeep }, { limit: maxNesting })] : [];
});

export const noHiddenCharacters: Rule = onTexts((text) =>
  bodyOf(text).escaped.map(({ text: character, line, column }) =>
    hiddenCharacter(character, { file: text.file, line, column }),
  ),
);

/** A note may use other notes, but no chain may lead back to it. */
export const notesEnd: Rule = onTexts((text) => {
  const { body = '', bodyLine = 1 } = text.source ?? {};
  if (!body.includes(']:')) return [];
  const notes = notesOf(body);
  const deep = deeperThan(notes, maxNotesInNotes);
  if (deep.length === 0) return [];
  const place = (label: string): ProblemPlace => ({ file: text.file, line: bodyLine + (notes.get(label)?.line ?? 0) });
  const circles = notesOnCircles(notes).map((note) => problem('note-circular', place(note), { note }));
  if (circles.length > 0) return circles;
  return deep.slice(0, 1).map((label) => problem('nested-too-deep', place(label), { limit: maxNotesInNotes }));
});

interface Note {
  readonly line: number;
  readonly calls: readonly string[];
}

type Notes = ReadonlyMap<string, Note>;

function notesOf(body: string): Notes {
  return new Map(
    cutBody(body).notes.map(({ label, start, source }) => {
      const text = source.replace(/^\[\^[^\]\s]+\]:/, '').replace(/(?<!`)(`+)(?!`)[^`]*\1(?!`)/g, '');
      return [
        label,
        { line: start, calls: [...text.matchAll(/\[\^([^\]\s]{1,200})\]/g)].map(([, call = '']) => call) },
      ];
    }),
  );
}

/** The notes with a longer chain of notes below them, circular ones included. */
function deeperThan(notes: Notes, limit: number): string[] {
  let deep = [...notes.keys()];
  for (let level = 0; level < limit && deep.length > 0; level += 1) {
    const before = new Set(deep);
    deep = deep.filter((label) => notes.get(label)?.calls.some((call) => before.has(call)));
  }
  return deep;
}

/** One note of each circle: from every note the chain is followed until it repeats. */
function notesOnCircles(notes: Notes): string[] {
  const endless = leadingIntoCircles(notes);
  const seenFrom = new Map<string, string>();
  return [...endless].flatMap((start) => {
    let label: string | undefined = start;
    while (label !== undefined && !seenFrom.has(label)) {
      seenFrom.set(label, start);
      label = notes.get(label)?.calls.find((call) => endless.has(call));
    }
    return label !== undefined && seenFrom.get(label) === start ? [label] : [];
  });
}

/** The notes that remain after notes without further notes are removed repeatedly. */
function leadingIntoCircles(notes: Notes): Set<string> {
  const open = new Map([...notes].map(([label, { calls }]) => [label, calls.filter((call) => notes.has(call)).length]));
  const callers = Map.groupBy(
    [...notes].flatMap(([caller, { calls }]) => calls.map((call) => ({ caller, call }))),
    ({ call }) => call,
  );
  const ended = [...open].flatMap(([label, count]) => (count === 0 ? [label] : []));
  for (const label of ended) {
    for (const { caller } of callers.get(label) ?? []) {
      const left = (open.get(caller) ?? 0) - 1;
      open.set(caller, left);
      if (left === 0) ended.push(caller);
    }
  }
  return new Set(notes.keys()).difference(new Set(ended));
}
