/**
 * Notes: `[^label]` with a definition, and `^[words]` in the text. Every definition knows its lines. A note in the text
 * becomes a definition after it, so that all later code treats both alike.
 */
import type { MarkdownIt as Engine, StateBlock, StateCore, StateInline, Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';

export function noteSyntax(engine: Engine): void {
  engine.use(footnote);
  // The renderer collects notes over all sections of a text, see render.ts.
  engine.core.ruler.disable('footnote_tail');
  const define = engine.block.ruler.getRules('').find(({ name }) => name === 'footnote_def');
  if (define) engine.block.ruler.at('footnote_def', withLines(define), { alt: ['paragraph', 'reference'] });
  engine.inline.ruler.at('footnote_inline', noteInPlace);
  engine.core.ruler.after('inline', 'notes_in_place', defineNotesInPlace);
}

type BlockRule = (state: StateBlock, start: number, end: number, silent: boolean) => boolean;

const withLines =
  (define: BlockRule): BlockRule =>
  (state, start, end, silent) => {
    const at = state.tokens.length;
    if (!define(state, start, end, silent)) return false;
    const open = silent ? undefined : state.tokens[at];
    if (open) {
      open.map = [start, state.line];
      // The width of the quotation marks and indentation before each line.
      const lineStart = state.src.lastIndexOf('\n', (state.bMarks[start] ?? 0) - 1) + 1;
      open.meta = { ...open.meta, width: (state.bMarks[start] ?? 0) - lineStart + state.blkIndent };
    }
    return true;
  };

/** The number of notes in a paragraph that begin and never end. For each of them the rest of the paragraph is read. */
const unclosed = new WeakMap<StateInline, number>();
const mostUnclosed = 100;

/** The plugin's own rule loses a note inside another note. */
function noteInPlace(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('^[', state.pos) || state.pos + 2 >= state.posMax) return false;
  const tried = unclosed.get(state) ?? 0;
  if (tried > mostUnclosed) return false;
  const close = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (close < 0) {
    unclosed.set(state, tried + 1);
    return false;
  }
  if (!silent) {
    const content = state.src.slice(state.pos + 2, close);
    const children: Token[] = [];
    state.md.inline.parse(content, state.md, state.env, children);
    state.push('footnote_ref', '', 0).meta = { content, children };
  }
  state.pos = close + 1;
  return true;
}

interface NoteInPlace {
  label?: string;
  readonly content: string;
  readonly children: Token[];
}

/** The label of a note in the text. No other label contains a space. */
const labelOf = (number: number): string => `in place ${number}`;
export const isInPlace = (label: string): boolean => label.includes(' ');

function defineNotesInPlace(state: StateCore): void {
  let count = 0;
  const define = (tokens: readonly Token[], map: Token['map']): void => {
    for (const { type, meta } of tokens) {
      if (type !== 'footnote_ref' || !meta?.children) continue;
      const note = meta as unknown as NoteInPlace;
      count += 1;
      note.label = labelOf(count);
      state.tokens.push(...definitionOf(note, map, state));
      define(note.children, map);
    }
  };
  for (const { type, children, map } of [...state.tokens]) if (type === 'inline') define(children ?? [], map);
}

function definitionOf(note: NoteInPlace, map: Token['map'], state: StateCore): Token[] {
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token =>
    Object.assign(new state.Token(type, tag, nesting), { map, level, block: true });
  return [
    Object.assign(make('footnote_reference_open', '', 1, 0), { meta: { label: note.label } }),
    make('paragraph_open', 'p', 1, 1),
    Object.assign(make('inline', '', 0, 2), { content: note.content, children: note.children }),
    make('paragraph_close', 'p', -1, 1),
    make('footnote_reference_close', '', -1, 0),
  ];
}
