/**
 * The notes of a text: their definitions are removed from it, and they are numbered in the order of their first use.
 */
import type { Token } from 'markdown-it';
import { fromNodes, type Html, html } from './markup/html.ts';
import { nodesToken } from './markup/token-nodes.ts';
import type { MarkupNode } from './markup/tree.ts';
import type { RenderedNote, RenderTargets } from './rendered.ts';
import { isInPlace } from './syntax/note-syntax.ts';

/** A section that uses notes, with their definitions. */
export interface NotePlace {
  readonly language: string;
  readonly targets: RenderTargets;
  readonly definitions: ReadonlyMap<string, readonly Token[]>;
  readonly notes: CalledNotes;
}

/** The notes that the whole text has used so far. New ones are appended. */
export interface CalledNotes {
  readonly all: RenderedNote[];
  /** Notes with a label, by their content, with the number of uses of each. */
  readonly known: Map<string, { readonly at: number; calls: number }>;
}

/** Separates the definitions of notes from the text. Of two with the same label the first is used. */
export function takeNotes(tokens: readonly Token[]): { body: Token[]; definitions: Map<string, Token[]> } {
  const body: Token[] = [];
  const definitions = new Map<string, Token[]>();
  const open: Token[][] = [];
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      const label = String(token.meta?.label);
      const own: Token[] = [];
      if (!definitions.has(label)) definitions.set(label, own);
      open.push(own);
    } else if (token.type === 'footnote_reference_close') open.pop();
    else (open.at(-1) ?? body).push(token);
  }
  return { body, definitions };
}

/**
 * Renders the note that is used here and returns its mark: a raised number that links to it. A note that was used
 * before keeps its number, even inside itself.
 * @param render renders the content of the note
 */
export function callNote(
  token: Token,
  place: NotePlace,
  render: (tokens: readonly Token[]) => readonly MarkupNode[],
): Token[] {
  const { targets, language, notes } = place;
  const label = String(token.meta?.label ?? '');
  const definition = place.definitions.get(label);
  if (!definition) return [];
  const key = JSON.stringify([language, label, definition.map(({ content }) => content)]);
  const before = isInPlace(label) ? undefined : notes.known.get(key);
  const known = before && notes.all[before.at];
  if (before && known) {
    before.calls += 1;
    return [nodesToken(token, callOf({ ...known, callId: `${known.callId}-${before.calls}` }, targets).nodes)];
  }
  const number = notes.all.length + 1;
  const note = {
    number,
    id: `${targets.idPrefix}note-${number}`,
    callId: `${targets.idPrefix}call-${number}`,
    language,
  };
  // The place is reserved before the note's own text is rendered, because that text may use further notes.
  notes.all.push({ ...note, html: fromNodes([]) });
  notes.known.set(key, { at: number - 1, calls: 1 });
  notes.all[number - 1] = { ...note, html: fromNodes(render(copyTokens(definition))) };
  return [nodesToken(token, callOf(note, targets).nodes)];
}

function callOf({ number, id, callId, language }: Omit<RenderedNote, 'html'>, targets: RenderTargets): Html {
  const lang = targets.labelLanguage === language ? undefined : html` lang="${targets.labelLanguage}"`;
  return html`<sup class="note-call"><a id="${callId}" href="#${id}" role="doc-noteref" aria-label="${targets.noteLabel(number)}"${lang}>${number}</a></sup>`;
}

/** A definition may be used twice, and rendering changes its tokens. */
function copyTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token);
    copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
    if (token.children) copy.children = copyTokens(token.children);
    return copy;
  });
}
