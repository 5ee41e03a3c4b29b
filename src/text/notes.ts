/** The notes of a text: their definitions are taken out of it, and numbered in the order in which they are called. */
import type { Token } from 'markdown-it';
import { escapeHtml } from './html.ts';
import { markupToken } from './markup-token.ts';
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
export function callNote(token: Token, place: NotePlace, render: (tokens: readonly Token[]) => string): Token[] {
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
  notes.push({ ...note, html: '' });
  notes[number - 1] = { ...note, html: render(copyTokens(definition)) };
  return [markupToken(token, callOf(note, targets))];
}

function callOf({ number, id, callId, language }: Omit<RenderedNote, 'html'>, targets: RenderTargets): string {
  const label = escapeHtml(targets.noteLabel(number));
  const lang = targets.labelLanguage === language ? '' : ` lang="${targets.labelLanguage}"`;
  return `<sup class="note-call"><a id="${callId}" href="#${id}" role="doc-noteref" aria-label="${label}"${lang}>${number}</a></sup>`;
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
