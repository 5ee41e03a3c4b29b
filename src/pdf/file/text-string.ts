/** Text as a PDF string (ISO 32000-1, 7.9.2.2): in parentheses if it is ASCII, else in UTF-16BE. */
export function writeTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/** Reads `(text)` or `<FEFF...>` at the start of a dictionary's text, which has one character for each byte. */
export function readTextString(written: string): string {
  const bytes = written.startsWith('<') ? hexBytes(written) : literalBytes(written);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.subarray(2).swap16().toString('utf16le');
  return bytes.toString('latin1');
}

const hexBytes = (written: string): Buffer => Buffer.from(/^<([0-9A-Fa-f\s]*)>/.exec(written)?.[1] ?? '', 'hex');

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(written: string): Buffer {
  let text = '';
  let depth = 0;
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(written.slice(at + 1, at + 4))?.[0];
      const next = written.charAt(at + 1);
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[next] ?? next);
      at += octal ? octal.length : 1;
    } else if (character === '(') {
      if (depth > 0) text += character;
      depth += 1;
    } else if (character === ')') {
      depth -= 1;
      if (depth === 0) break;
      text += character;
    } else text += character;
  }
  return Buffer.from(text, 'latin1');
}
