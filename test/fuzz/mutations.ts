/** Ways to spoil the files of a publication; each changes one file, or adds one. */
import * as odd from './odd.ts';
import type { Random } from './random.ts';

/** Bytes by path: `content/people.yml`. */
export type FileMap = Map<string, Uint8Array>;

type Mutation = (files: FileMap, random: Random) => void;

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Once in so many runs a line goes past what a text may have. */
const longest = 120_000;

export function mutate(files: FileMap, random: Random): void {
  random.pick(mutations)(files, random);
}

/** Changes one file that fits, where there is one. */
const onText =
  (fits: RegExp, change: (text: string, random: Random, file: string) => string): Mutation =>
  (files, random) => {
    const fitting = [...files.keys()].filter((file) => fits.test(file)).sort();
    if (fitting.length === 0) return;
    const file = random.pick(fitting);
    files.set(file, bytesOf(change(textOf(files.get(file) ?? new Uint8Array()), random, file)));
  };

const onBytes =
  (change: (bytes: Buffer, random: Random) => Uint8Array): Mutation =>
  (files, random) => {
    const file = random.pick([...files.keys()].sort());
    files.set(file, change(Buffer.from(files.get(file) ?? []), random));
  };

const texts = /\.(?:md|yml|json)$/;
const markdown = /\.md$/;
const data = /\.(?:yml|md)$/;
const words = /\.json$/;

const insertAt = (text: string, at: number, more: string): string => text.slice(0, at) + more + text.slice(at);

/** Lines of a text, changed by number. */
const onLines = (change: (lines: string[], at: number, random: Random) => readonly string[]): Mutation =>
  onText(texts, (text, random) => {
    const lines = text.split('\n');
    return change(lines, random.integer(lines.length), random).join('\n');
  });

/** A line with what one unit repeated makes of it. */
const longLine = (random: Random): string => {
  const unit = random.pick(odd.repeated);
  const length = random.oneIn(40) ? longest : random.pick([100, 1000, 5000, 20_000]);
  const line = unit.repeat(Math.ceil(length / unit.length));
  return random.oneIn(2) ? line : `${line} ${random.pick(odd.repeated)}`;
};

/** `key: value` in front matter and data. */
const onPair = (change: (indent: string, key: string, value: string, random: Random) => string): Mutation =>
  onText(data, (text, random, file) => {
    const end = file.endsWith('.md') ? text.indexOf('\n---', 3) : text.length;
    const pairs = [...text.slice(0, Math.max(0, end)).matchAll(/^( *(?:- )?)([^\s:#-][^:\n]*):(.*)$/gm)];
    if (pairs.length === 0) return text;
    const { 0: line, 1: indent = '', 2: key = '', 3: value = '', index } = random.pick(pairs);
    return text.slice(0, index) + change(indent, key, value.trim(), random) + text.slice(index + line.length);
  });

const encodings: readonly ((bytes: Buffer) => Uint8Array)[] = [
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString('utf8'), 'utf16le')]),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le').swap16(),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8').normalize('NFD')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r')),
  () => Buffer.alloc(0),
  () => Buffer.from(' \n\t\n'),
  (bytes) => bytes.subarray(0, bytes.length >> 1),
  (bytes) => Buffer.concat([bytes, bytes]),
];

const invalid: readonly (readonly number[])[] = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0],
];

const mutations: readonly Mutation[] = [
  onBytes((bytes, random) => random.pick(encodings)(bytes)),
  onBytes((bytes, random) => {
    if (bytes.length > 0) bytes[random.integer(bytes.length)] = random.integer(256);
    return bytes;
  }),
  onBytes((bytes, random) => {
    const at = random.integer(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(invalid)), bytes.subarray(at)]);
  }),
  onBytes((bytes, random) => {
    const at = random.integer(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.integer(60))]);
  }),
  onText(texts, (text, random) => insertAt(text, random.integer(text.length + 1), random.pick(odd.characters))),
  onText(texts, (text, random) => {
    const at = random.integer(text.length + 1);
    return text.slice(0, at) + random.pick(odd.characters) + text.slice(at + 1);
  }),
  onLines((lines, at) => lines.toSpliced(at, 1)),
  onLines((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  onLines((lines, at, random) => lines.toSpliced(at, 1).toSpliced(random.integer(lines.length), 0, lines[at] ?? '')),
  onLines((lines, at, random) => lines.with(at, `${random.pick([' ', '\t', '    ', '\u00a0'])}${lines[at]}`)),
  onLines((lines, at) => lines.with(at, lines[at]?.trimStart() ?? '')),
  onLines((lines, at, random) => lines.toSpliced(at, 0, longLine(random))),
  onLines((lines, at, random) => lines.with(at, `${lines[at]}${longLine(random)}`)),
  onPair((indent, key, _, random) => `${indent}${key}: ${random.pick(odd.scalars)}`),
  onPair((indent, key, _, random) => `${indent}${key}: ${random.pick(odd.scalars)}`),
  onPair((indent, _, value, random) => `${indent}${random.pick(odd.keys)}: ${value}`),
  onPair(
    (indent, key, value, random) =>
      `${indent}${random.pick(odd.keys)}: ${random.pick(odd.scalars)}\n${indent.replaceAll('-', ' ')}${key}: ${value}`,
  ),
  onPair(
    (indent, key, value, random) =>
      `${indent}${key}: "${value.replaceAll(/["\\]/g, '')}${random.pick(odd.characters)}"`,
  ),
  onPair((indent, key, value, random) => {
    const levels = random.pick([3, 49, 60, 3000]);
    return `${indent}${key}: ${random.oneIn(2) ? '['.repeat(levels) + ']'.repeat(levels) : `${'{a: '.repeat(levels)}${value}${'}'.repeat(levels)}`}`;
  }),
  onPair((indent, key, value, random) => `${indent}${key}: ${value} ${longLine(random)}`),
  onText(markdown, (text, random) => {
    const lines = text.split('\n');
    const start = lines.indexOf('---', 1) + 1;
    return lines
      .toSpliced(start + random.integer(lines.length - start + 1), 0, '', random.pick(odd.blocks), '')
      .join('\n');
  }),
  onText(markdown, (text, random) => `${text}\n\n${random.pick(odd.blocks)}\n\n${random.pick(odd.blocks)}`),
  onText(words, (text, random) => {
    const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"/g)];
    if (strings.length === 0) return text;
    const { 0: string, index } = random.pick(strings);
    const value = random.pick([
      ...odd.scalars,
      `"${random.pick(odd.keys).replaceAll('"', '')}"`,
      `"\\u00${10 + random.integer(80)}"`,
    ]);
    return text.slice(0, index) + value + text.slice(index + string.length);
  }),
  onText(words, (text, random) =>
    text.replace(
      '{',
      `{"${random.pick(odd.keys).replaceAll('"', '')}": ${random.pick(['"x"', '{"polluted": "x"}', '1', 'null', '[]', '{}', `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`])},`,
    ),
  ),
  (files, random) => {
    const file = random.pick([...files.keys()].sort());
    const bytes = files.get(file) ?? new Uint8Array();
    files.delete(file);
    files.set(`${file.slice(0, file.lastIndexOf('/'))}/${random.pick(odd.names)}`, bytes);
  },
  (files, random) => {
    const file = random.pick([...files.keys()].sort());
    files.set(
      `${random.pick(odd.folders)}/${file.slice(file.lastIndexOf('/') + 1)}`,
      files.get(file) ?? new Uint8Array(),
    );
  },
  (files, random) => {
    files.set(`${random.pick(odd.folders)}/${random.pick(odd.names)}`, bytesOf(random.pick(odd.blocks)));
  },
  (files, random) => void files.delete(random.pick([...files.keys()].sort())),
];
