/** SVG allows any id without a space (SVG 2, 5.11), but only plain letters are safe everywhere. */

const plain = /^[\w-]+$/;

/** A safe name for an id: the same for equal ids, different for different ids. */
export const safeId = (id: string): string =>
  plain.test(id)
    ? id
    : `u-${[...id].map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)?.toString(16)}_`)).join('')}`;

/** The id in a reference inside the drawing: `#roof`, `url(#roof)`, `url("#roof")`. */
export function referenceIn(value: string): { readonly id: string; readonly rest: string } | undefined {
  const [, quoted, bare, rest = ''] = /^\s*url\(\s*(?:(?:"#([^"]*)"|'#([^']*)'))\s*\)\s*(.*)$/s.exec(value) ?? [];
  const [, plainId, after = ''] = /^\s*url\(\s*#([^)\s]*)\s*\)\s*(.*)$/s.exec(value) ?? [];
  const id = quoted ?? bare ?? plainId;
  return id ? { id: decodeId(id), rest: rest || after } : undefined;
}

/** The reference with a safe name; undefined where the value has several references. */
export function safeIdIn(value: string): { readonly id: string; readonly rest: string } | undefined {
  const found = referenceIn(value);
  return found && !/url\s*\(/i.test(found.rest) ? { ...found, id: safeId(found.id) } : undefined;
}

/** The id in `href="#roof"`. */
export const idInHref = (value: string): string | undefined => {
  const [, id] = /^\s*#(\S+)\s*$/.exec(value) ?? [];
  return id === undefined ? undefined : decodeId(id);
};

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch (cause) {
    if (cause instanceof URIError) return id;
    throw cause;
  }
}
