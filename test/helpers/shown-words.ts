import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Attributes that are shown or read out. */
const wordy = /^(alt|title|placeholder|label|summary|aria-(label|description|roledescription|valuetext|placeholder))$/;
const wordyMeta = /description|title|site_name|application-name|alt$/;

/** All words that a reader may meet on a page: text, shown attributes, drafts of e-mails, words for scripts. */
export function shownWords(source: string): string[] {
  const found: string[] = [];
  // A place for a line break does not separate words.
  gather(parse(source.replaceAll(/<wbr( \/)?>/g, '')), found);
  return found.map((text) => text.trim()).filter((text) => text !== '');
}

function gather(node: Tree.ParentNode, found: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeName === '#text') found.push((child as Tree.TextNode).value);
    if (!('tagName' in child) || child.tagName === 'script' || child.tagName === 'style') continue;
    const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
    found.push(...attributeWords(child.tagName, attributes));
    gather('content' in child ? child.content : child, found);
  }
}

function attributeWords(element: string, attributes: ReadonlyMap<string, string>): string[] {
  const meta = attributes.get('name') ?? attributes.get('property') ?? '';
  const address = attributes.get('href') ?? '';
  return [
    ...[...attributes].flatMap(([name, value]) => (wordy.test(name) || isForScript(name, value) ? [value] : [])),
    ...(element === 'meta' && wordyMeta.test(meta) ? [attributes.get('content') ?? ''] : []),
    ...(address.startsWith('mailto:') ? [...new URL(address).searchParams.values()] : []),
  ];
}

/** Words that a script shows later. Codes and addresses have no spaces. */
const isForScript = (name: string, value: string): boolean => name.startsWith('data-') && /\s/.test(value.trim());

/** Words that are in Latin letters in every language: DOIs, addresses, licences, units, zones. */
const international =
  /\b10\.\d{4,}\/\S+|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\bCC\sBY(-\w+)*\s\d\.\d|\b[kM]B\b|\b(EES?T|GMT|UTC)\b/g;

/** Words in plain Latin letters. On a page in a disguised language they come from a template. */
export const plainWordsIn = (source: string): string[] =>
  shownWords(source).filter((text) => /[A-Za-z]/.test(text.replace(international, '')));
