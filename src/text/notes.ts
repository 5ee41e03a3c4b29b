/** The notes of a text: their definitions are taken out of it, and numbered in the order in which they are called. */
import type { Token } from 'markdown-it';
import { fromNodes, type Html, html } from './markup/html.ts';
import { nodesToken } from './markup/token-nodes.ts';
import type { MarkupNode } from './markup/tree.ts';
import type { RenderedNote, RenderTargets } from './rendered.ts';

/** Where a note is called: in a section, whose notes are defined in it. */
export interface NotePlace {
  readonly language: string;
  readonly targets: RenderTargets;
  readonly definitions: ReadonlyMap<string, readonly Token[]>;
  /** Those of the whole text that were called before; the next one is added. */
  readonly notes: RenderedNote[];
}

/** Separates the definitions of notes from the text. */
export function takeNotes(tokens: readonly Token[]): { body: Token[]; definitions: Map<string, Token[]> } {
  const body: Token[] = [];
  const definitions = new Map<string, Token[]>();
  let current: Token[] | undefined;
  for (const token of tokens) {
    if (token.type === 'footnote_reference_open') {
      current = [];
      definitions.set(String(token.meta?.label), current);
    } else if (token.type === 'footnote_reference_close') current = undefined;
    else (current ?? body).push(token);
  }
  return { body, definitions };
}

/**
 * Renders the note that is called here and gives the call: a raised number that leads to it.
 * @param render what stands in the note
 */
export function callNote(
  token: Token,
  place: NotePlace,
  render: (tokens: readonly Token[]) => readonly MarkupNode[],
): Token[] {
  const { targets, language, notes } = place;
  const definition = place.definitions.get(String(token.meta?.label ?? ''));
  if (!definition) return [];
  const number = notes.length + 1;
  const note = {
    number,
    id: `${targets.idPrefix}note-${number}`,
    callId: `${targets.idPrefix}call-${number}`,
    language,
  };
  // The place is kept before the note's own text is rendered, which may call further notes.
  notes.push({ ...note, html: fromNodes([]) });
  notes[number - 1] = { ...note, html: fromNodes(render(copyTokens(definition))) };
  return [nodesToken(token, callOf(note, targets).nodes)];
}

function callOf({ number, id, callId, language }: Omit<RenderedNote, 'html'>, targets: RenderTargets): Html {
  const lang = targets.labelLanguage === language ? undefined : html` lang="${targets.labelLanguage}"`;
  return html`<sup class="note-call"><a id="${callId}" href="#${id}" role="doc-noteref" aria-label="${targets.noteLabel(number)}"${lang}>${number}</a></sup>`;
}

/** A definition may be called twice, and rendering changes its tokens. */
function copyTokens(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const copy = Object.assign(Object.create(Object.getPrototypeOf(token)) as Token, token);
    copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
    if (token.children) copy.children = copyTokens(token.children);
    return copy;
  });
}
