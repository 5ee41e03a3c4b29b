/** The output of the SVG cleaner: the parts of the drawing, and what could not be kept. */
import { escapeHtml } from '../../text/markup/html.ts';
import { idInHref, safeId } from './ids.ts';
import type { Frame } from './size.ts';
import { safeValue } from './style/attributes.ts';
import type { Styles } from './style/cascade.ts';
import type { SvgElement } from './tree.ts';

/** A part of the file that browsers draw and the result lacks. */
export interface Loss {
  /** As it is written in the file: `<image>`, `mix-blend-mode`. */
  readonly part: string;
  readonly line: number;
}

/** `image` marks the place of an embedded photograph, by its number. */
export type DrawnPart =
  | { readonly kind: 'markup'; readonly markup: string }
  | {
      readonly kind: 'label';
      readonly id: string;
      readonly drawn: string;
      readonly line?: number;
      readonly lines?: number;
    }
  | { readonly kind: 'prefix' }
  | { readonly kind: 'image'; readonly index: number };

export interface DrawnSvg {
  readonly parts: readonly DrawnPart[];
  /** The embedded photographs, unchanged from the file. */
  readonly embedded: readonly Uint8Array[];
  readonly losses: readonly Loss[];
}

export interface Drawing {
  readonly styles: Styles;
  /** Whether a part uses the colour around it, which must then be set. */
  readonly hasCurrentColour: boolean;
  /** The box to which percentages refer. */
  readonly frame: Frame;
  /** The prefix of ids. A nested drawing has a prefix of its own. */
  readonly ids: string;
  /** @param last added at the end of the tag */
  open(name: string, attributes: ReadonlyMap<string, string>, from: SvgElement, last?: DrawnPart): void;
  close(name: string): void;
  element(name: string, attributes: Readonly<Record<string, string>>): void;
  text(words: string): void;
  push(...parts: DrawnPart[]): void;
  embed(bytes: Uint8Array): number;
  lose(part: string, element: SvgElement): void;
  nextId(): string;
  inside(changes: Partial<Pick<Drawing, 'styles' | 'frame' | 'ids'>>): Drawing;
  finish(): DrawnSvg;
}

export function openDrawing(styles: Styles, frame: Frame, hasCurrentColour: boolean): Drawing {
  const parts: DrawnPart[] = [];
  const embedded: Uint8Array[] = [];
  const losses = new Map<string, Loss>();
  let ids = 0;
  const write = (markup: string): void => {
    const last = parts.at(-1);
    if (last?.kind === 'markup') parts[parts.length - 1] = { kind: 'markup', markup: last.markup + markup };
    else parts.push({ kind: 'markup', markup });
  };
  const drawing: Drawing = {
    styles,
    frame,
    hasCurrentColour,
    ids: '',
    open(name, attributes, from, last) {
      write(`<${name}`);
      for (const [attribute, value] of attributes) writeAttribute(this, write, from, attribute, value);
      if (last) this.push(last);
      write('>');
    },
    close: (name) => write(`</${name}>`),
    element(name, attributes) {
      write(`<${name}`);
      for (const [attribute, value] of Object.entries(attributes)) write(` ${attribute}="${escapeHtml(value)}"`);
      write(`></${name}>`);
    },
    text: (words) => write(escapeHtml(words)),
    push: (...more) => {
      for (const part of more) {
        if (part.kind === 'markup') write(part.markup);
        else parts.push(part);
      }
    },
    embed: (bytes) => embedded.push(bytes) - 1,
    lose: (part, { line }) => {
      if (!losses.has(part)) losses.set(part, { part, line });
    },
    nextId: () => {
      ids += 1;
      return `own-${ids}`;
    },
    inside(changes) {
      return { ...this, ...changes };
    },
    finish: () => ({ parts, embedded, losses: [...losses.values()] }),
  };
  return drawing;
}

function writeAttribute(
  drawing: Drawing,
  write: (markup: string) => void,
  from: SvgElement,
  name: string,
  value: string,
): void {
  const withPrefix = (before: string, after: string): void => {
    write(before);
    drawing.push({ kind: 'prefix' });
    write(after);
  };
  if (name === 'id') {
    withPrefix(' id="', `${drawing.ids}${safeId(value)}"`);
    return;
  }
  if (name === 'href') {
    const id = idInHref(value);
    if (id) withPrefix(' href="#', `${drawing.ids}${safeId(id)}"`);
    else drawing.lose(`<${from.name} href>`, from);
    return;
  }
  const safe = safeValue(value, drawing.ids);
  if (!safe) {
    drawing.lose(`${name}="${value.slice(0, 40)}"`, from);
    return;
  }
  write(` ${name}="`);
  for (const piece of safe) {
    if (piece === undefined) drawing.push({ kind: 'prefix' });
    else write(escapeHtml(piece));
  }
  write('"');
}
