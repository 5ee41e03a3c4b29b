import type { MarkdownIt as Engine, Token } from 'markdown-it';

/** The mark of a caption. It is the same as in pandoc, so that texts can be exchanged. */
const captionMark = /^(?:[Tt]able)?:\s+/;

/**
 * A paragraph directly before a table that begins with `Table:` is its caption: `<caption>` inside the table, without
 * the mark.
 */
export function tableCaptions(engine: Engine): void {
  engine.core.ruler.after('block', 'table_captions', (state) => {
    const { tokens } = state;
    tokens.forEach((open, at) => {
      const [inline, close, table] = tokens.slice(at + 1, at + 4);
      if (open.type !== 'paragraph_open' || !inline || !close || table?.type !== 'table_open') return;
      if (!captionMark.test(inline.content)) return;
      inline.content = inline.content.replace(captionMark, '');
      if (open.map && table.map) table.map[0] = open.map[0];
      tokens.splice(at, 4, table, captionTag(open), inline, captionTag(close));
    });
  });
}

function captionTag(paragraph: Token): Token {
  paragraph.type = paragraph.type.replace('paragraph', 'caption');
  paragraph.tag = 'caption';
  return paragraph;
}
