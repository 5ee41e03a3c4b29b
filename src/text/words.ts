import { plainInline } from './inline.ts';

/** Characters that Unicode calls letters and that are blank. */
const blank = /[\u115F\u1160\u3164\uFFA0\u2800]/g;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a line of Markdown has visible words. Marks of notes, pictures and entities of spaces are not visible. */
export function hasWords(markdown: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(markdown) && markdown.search(blank) < 0) return true;
  const words = plainInline(markdown.replace(/!?\[\^[^\]\s]{1,200}\]|!\[[^[\]]*\]\([^()]*\)/g, ''), 'en');
  return visible.test(words.replace(blank, ''));
}
