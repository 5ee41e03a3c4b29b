import { scanner } from '../../text/engine.ts';
import { childrenOf } from './finder.ts';
import { leftIn } from './left-markup.ts';

/** The parts of one line of Markdown besides its words. Titles, summaries and captions are such lines. */
export interface InspectedLine {
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** The names of pictures in the line. */
  readonly images: readonly string[];
  readonly html: readonly string[];
  /** Markdown signs without effect. */
  readonly left: readonly string[];
}

const nothing: InspectedLine = { notes: [], links: [], images: [], html: [], left: [] };
const special = /[[<]|\*\*|\{\./;

export function inspectLine(text: string): InspectedLine {
  if (!special.test(text)) return nothing;
  const [inline] = scanner.parseInline(text, {});
  if (!inline) return nothing;
  const children = inline.children ?? [];
  const called = children.flatMap(({ type, content }) =>
    type === 'text' ? [...content.matchAll(/\[\^([^\]\s]{1,200})\]/g)].map((match) => match[1] ?? '') : [],
  );
  return {
    notes: [...called, ...childrenOf(inline, 'footnote_ref').map(({ meta }) => String(meta?.content))],
    links: childrenOf(inline, 'link_open').map((link) => String(link.attrGet('href'))),
    images: childrenOf(inline, 'image').map((image) => String(image.attrGet('src'))),
    html: childrenOf(inline, 'html_inline').map(({ content }) => content),
    left: leftIn(children),
  };
}
