/** Finds instructions of other programs that we would print as text: shortcodes, attributes, boxes, links of wikis. */
import { type Leftover, shorten } from './leftover.ts';

/** The locales have advice for each kind. */
export type LeftoverKind =
  | 'attributes'
  | 'shortcode'
  | 'box'
  | 'contents'
  | 'wiki'
  | 'task'
  | 'definition'
  | 'formula'
  | 'raised'
  | 'emoji'
  | 'code'
  | 'citation'
  | 'mark';

/**
 * For each kind: texts of which every match contains at least one, and a pattern of bounded length, so that no line
 * takes long. Another rule finds `{.class}`.
 */
const kinds: readonly (readonly [LeftoverKind, readonly string[], RegExp])[] = [
  ['attributes', ['{:', '{#'], /\{:[^{}\n]*\}|\{#[\w-]+ [^{}\n]*\}|^\{#[\w-]+\}[ \t]*$/gmu],
  ['shortcode', ['{{', '{%', '<%'], /\{\{[^{}\n]*\}?\}?|\{%[^\n]{0,300}?%\}|<%[^\n]{0,300}?%>/gu],
  [
    'shortcode',
    ['['],
    /\[\/?(?:caption|gallery|embed|video|audio|playlist|vc_\w+|et_pb_\w+|shortcode|su_\w+)(?:[ \t][^\]\n]{0,300})?\](?!\()/gu,
  ],
  ['shortcode', ['::', ':\uE000'], /^[ \t]*\.\.[ \t]+[a-z][a-z-]*::[^\n]*|:[a-z]+:\uE000+/gmu],
  [
    'box',
    [':::', '!!!', '???', '[!', '===', '---'],
    /^[ \t]*:::+[^\n]*|^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*[^\n]*|^[ \t>]*\[![A-Za-z]+\][^\n]*|^[ \t]*={3}[ \t]+"[^\n]*|^[ \t]*---[ \t]*\/?[a-z][a-z ]{0,30}[ \t]*---[ \t]*$/gmu,
  ],
  ['contents', ['toc', 'TOC', 'Toc'], /^[ \t]*(?:\[\[?_?toc_?\]\]?|\{toc[^}\n]*\}|@\[toc\][^\n]*|__TOC__)[ \t]*$/gimu],
  ['wiki', ['[[', '==', "'''"], /!?\[\[[^[\]\n]+\]\]|^[ \t]*={2,6}[ \t]*[^=\n]+={2,6}[ \t]*$|'{3}[^'\n]+'{3}/gmu],
  ['wiki', ['[http'], /\[https?:\/\/[^\s\]]+[ \t]+[^\]\n]{1,200}\](?![([])/gu],
  ['wiki', ['[/', '='], /\[\/?(?:b|i|u|s|url|img|quote|size|color|center)(?:=[^\]\n]{0,200})?\](?!\()/giu],
  ['task', ['[ ]', '[x]', '[X]'], /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\][ \t]/gmu],
  ['definition', ['\n:'], /(?<=^[^\n|:>#\s][^\n]*\n):[ \t]+\S[^\n]*/gmu],
  [
    'formula',
    ['$', '\\'],
    /\$\$[^$\n]*\$?\$?|(?<![\p{L}\p{N}$\\])\$(?![\s\d$])[^$\n]{0,200}[^\s$\\]\$(?![\p{L}\p{N}])|\\[([][^\n]{1,200}?\\[)\]]|\\(?:begin|end|textbf|textit|emph|cite|footnote|ref|label|frac|section)\{[^}\n]{0,200}\}?/gu,
  ],
  ['raised', ['~', '^'], /(?<=[\p{L}\p{N})])~[\p{L}\p{N}+-]{1,8}~(?!~)|(?<=[\p{L}\p{N})])\^[\p{L}\p{N}+-]{1,8}\^/gu],
  ['emoji', [':'], /(?<![\p{L}\p{N}:]):[a-z][a-z_+-]*[a-z0-9]:(?![\p{L}\p{N}:\uE000])/gu],
  [
    'code',
    ['import', 'export '],
    /^(?:import[ \t]+(?:[\w{}*, ]{1,100}[ \t]+from[ \t]+)?['"][^'"\n]+['"];?|export[ \t]+(?:default|const|function|let)[ \t][^\n]*)[ \t]*$/gmu,
  ],
  [
    'code',
    ['%%', '#+', 'NOTE]', 'TIP]', 'WARNING]', 'IMPORTANT]', 'CAUTION]', 'image:'],
    /%%[^%\n]+%%|^[ \t]*#\+[A-Z_]+:[^\n]*|^[ \t]*\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION)\][ \t]*$|^image::?[^\s[]+\[[^\]\n]*\]/gmu,
  ],
  ['citation', ['[@', ' @', '-@', ';@'], /\[(?:[^\]@[\n]{0,60}[ ;])?-?@\w[\w:.#$%&+?<>~/-]*[^\]\n]{0,200}\](?!\()/gu],
  ['mark', ['==', '++'], /==(?=[^\s=])[^=\n]+(?<=\S)==|\+\+(?=[^\s+])[^+\n]+(?<=\S)\+\+/gu],
  ['shortcode', ['{'], /\{[a-z][a-z_-]*(?::[^{}\n]*)?\}/gu],
];
/** A text with more findings is probably a copied page. */
const mostFound = 100;

export type FoundLeftover = Leftover & { readonly params: { readonly kind: LeftoverKind } };

export function findInstructions(text: string): FoundLeftover[] {
  const found: FoundLeftover[] = [];
  const taken: [number, number][] = [];
  for (const [kind, signs, pattern] of kinds) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      if (isOurs(match, text, index)) continue;
      const at = index + (match.length - match.trimStart().length);
      if (found.length === mostFound || taken.some(([start, end]) => at >= start && at < end)) continue;
      taken.push([at, index + match.length]);
      found.push({ code: 'markup-leftover', at, text: shorten(match.replace(/\uE000+/gu, '`…`')), params: { kind } });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Ids of headings, languages of spans, captions of tables, and links are our own syntax. */
const isOurs = (match: string, text: string, at: number): boolean =>
  /^\s*\{(?:#[\w-]*|lang=[^}]*)\}$/u.test(match) ||
  /\{lang=/.test(match) ||
  (/^:[ \t]/.test(match) && /\n[ \t]*\n?[ \t]*\|/.test(text.slice(at + match.length, at + match.length + 4)));
