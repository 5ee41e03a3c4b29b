/** Notes, and reference definitions of links: finds those that the output would lose. */
import type { Token } from 'markdown-it';
import { isInPlace } from '../../text/syntax/note-syntax.ts';
import type { ScannedReferences } from '../../text/syntax/scanned-references.ts';
import { childrenOf, type Finder, type FoundText, type PlacedToken } from './finder.ts';

export interface FoundDefinitions {
  /** Labels of notes that no text uses, directly or through other notes. */
  readonly unusedNotes: readonly FoundText[];
  /** Labels of notes, at each definition after the first. */
  readonly notesTwice: readonly FoundText[];
  /** Labels of link definitions that nothing uses. */
  readonly unusedLinks: readonly FoundText[];
  readonly linksTwice: readonly FoundText[];
}

export function findDefinitions(
  blocks: readonly PlacedToken[],
  references: ScannedReferences,
  finder: Finder,
): FoundDefinitions {
  const notes = blocks.filter(({ token }) => isWrittenNote(token));
  const calls = notes.length > 0 ? callsIn(blocks) : new Map<string, Set<string>>();
  const called = reach(calls, '');
  const byLabel = new Map([...notes].reverse().map((note) => [labelOf(note), note]));
  const first = notes.filter((note) => byLabel.get(labelOf(note)) === note);
  const place = (note: PlacedToken): FoundText => ({
    text: labelOf(note),
    ...finder.find(`[^${labelOf(note)}]:`, note.start, note.start + 1),
  });
  return {
    unusedNotes: first.filter((note) => !called.has(labelOf(note))).map(place),
    notesTwice: notes.filter((note) => byLabel.get(labelOf(note)) !== note).map(place),
    ...findReferences(references, finder),
  };
}

const isWrittenNote = ({ type, meta }: Token): boolean =>
  type === 'footnote_reference_open' && !isInPlace(String(meta?.label));

const labelOf = ({ token }: PlacedToken): string => String(token.meta?.label);

/** For each note, the labels of the notes that it uses; '' stands for the text itself. */
function callsIn(blocks: readonly PlacedToken[]): Map<string, Set<string>> {
  const calls = new Map<string, Set<string>>([['', new Set()]]);
  const inside = [''];
  for (const { token } of blocks) {
    if (token.type === 'footnote_reference_open') inside.push(String(token.meta?.label));
    else if (token.type === 'footnote_reference_close') inside.pop();
    const here = inside.at(-1) ?? '';
    const own = calls.get(here) ?? new Set();
    calls.set(here, own);
    for (const call of childrenOf(token, 'footnote_ref')) own.add(String(call.meta?.label));
  }
  return calls;
}

/** All notes that are used from there, directly or through others. */
function reach(calls: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const reached = new Set<string>(calls.get(from));
  for (const label of reached) for (const next of calls.get(label) ?? []) reached.add(next);
  return reached;
}

function findReferences(
  { definitions, used }: ScannedReferences,
  finder: Finder,
): Pick<FoundDefinitions, 'unusedLinks' | 'linksTwice'> {
  const seen = new Set<string>();
  const unusedLinks: FoundText[] = [];
  const linksTwice: FoundText[] = [];
  for (const { label, line } of definitions) {
    const text = /\[((?:[^[\]\\]|\\.)+)\]:/.exec(finder.lines[line] ?? '')?.[1] ?? label;
    const found = { text, ...finder.find(`[${text}]:`, line, line + 1) };
    if (seen.has(label)) linksTwice.push(found);
    else if (!used.has(label)) unusedLinks.push(found);
    seen.add(label);
  }
  return { unusedLinks, linksTwice };
}
