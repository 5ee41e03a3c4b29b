/** Reads and validates one file: from bytes to text to data, with the place of every value. */
import { tidyParts, tidyText } from '../../language/hygiene/hygiene.ts';
import { hasErrors, type Problem, problem } from '../../problems/problem.ts';
import type { SchemaName } from '../../schemas/schemas.ts';
import { rememberFile } from '../../storage/memory.ts';
import { readText } from '../../storage/read-text.ts';
import type { ContentStore } from '../../storage/store.ts';
import { findLeftovers } from '../../text/leftovers/find-leftovers.ts';
import { hiddenCharacters } from '../hidden-characters.ts';
import { localizedFields } from '../known-files.ts';
import type { SourceFile } from '../source-file.ts';
import { validate } from '../validate.ts';
import { meantValues } from '../written/meant-values.ts';
import { type DataPath, type ParsedYaml, parseYaml } from '../yaml.ts';
import { leftInValues } from './left-in-values.ts';

export interface ReadSource<T> {
  /** The valid parts of the data; undefined where the file could not be read at all. */
  readonly value: Partial<T> | undefined;
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a YAML file and validates it.
 * @param allowed texts that the publication lists as right, one on each line
 */
export const readYamlFile = <T>(
  store: ContentStore,
  file: string,
  schema: SchemaName,
  allowed = '',
): Promise<ReadSource<T>> => readYaml(store, file, schema, allowed) as Promise<ReadSource<T>>;

const readYaml = rememberFile(
  async (store, file, schema: SchemaName, allowed: string): Promise<ReadSource<unknown>> => {
    const read = await readText(store, file);
    if (read.text === undefined) return { value: undefined, source: undefined, problems: read.problems };
    const written = parseYaml(read.text, file);
    const parts = written.localized((key) => localizedFields.includes(key));
    const tidy = tidyParts(parts, read.text, { file, allowed: allowedSet(allowed) });
    const yaml = tidy.text === read.text ? written : parseYaml(tidy.text, file);
    const before = [...read.problems, ...tidy.problems];
    return checkSource(
      schema,
      yaml,
      { file, body: '', bodyLine: 1 },
      { before, text: tidy.text, allowed: allowedSet(allowed) },
    );
  },
);

interface Beside {
  /** Problems from earlier steps. */
  readonly before: readonly Problem[];
  /** Tidied by the rules of its language. */
  readonly text: string;
  readonly allowed: ReadonlySet<string>;
}

/** Validates parsed data by its schema. */
function checkSource<T>(
  schema: SchemaName,
  yaml: ParsedYaml,
  place: Pick<SourceFile, 'file' | 'body' | 'bodyLine'>,
  { before, text, allowed }: Beside,
): ReadSource<T> {
  if (hasErrors(yaml.problems)) {
    const source = { ...place, schema, pathInFile: same, locate: yaml.locate, data: undefined, reported: [] };
    return { value: undefined, source, problems: [...before, ...yaml.problems] };
  }
  const checked = validate<T>(schema, yaml.value, place.file, yaml.locate);
  const found = meantValues(checked.problems, yaml.written);
  const left =
    schema === 'words-allowed'
      ? []
      : leftInValues(checked.value, { file: place.file, locate: checked.locate, allowed });
  const { value: data, locate, pathInFile, reported } = checked;
  const source = { ...place, schema, pathInFile, locate, data, reported };
  const hidden = hiddenCharacters(yaml.value, text, place.file, yaml.locate);
  return { value: checked.value, source, problems: [...before, ...yaml.problems, ...found, ...hidden, ...left] };
}

const same = (path: DataPath): DataPath => path;

let lastAllowed: { readonly lines: string; readonly words: ReadonlySet<string> } = { lines: '', words: new Set() };

/** Remembered, because every file of a publication has the same list. */
function allowedSet(lines: string): ReadonlySet<string> {
  if (lastAllowed.lines !== lines) lastAllowed = { lines, words: new Set(lines.split('\n')) };
  return lastAllowed.words;
}

/** The offset where the Markdown below the front matter begins. */
const bodyStart = (text: string): number => (/^---[^\n]*\n[\s\S]*?\n---[^\n]*(?:\n|$)/.exec(text)?.[0] ?? '').length;

/**
 * Reads a Markdown file with front matter, tidied by the rules of its language.
 * @param allowed texts that the publication lists as right, one on each line
 */
export async function readWordsFile<T>(
  store: ContentStore,
  file: string,
  schema: SchemaName,
  language: string,
  allowed = '',
): Promise<ReadSource<T>> {
  const read = await readText(store, file);
  if (read.text === undefined) return { value: undefined, source: undefined, problems: read.problems };
  const words = allowedSet(allowed);
  const start = bodyStart(read.text);
  const tidy = tidyText(language, read.text, { file, allowed: words, bodyStart: start });
  const left = findLeftovers({ text: read.text, file, bodyStart: start, allowed: words });
  const before = [...read.problems, ...tidy.problems, ...left];
  const parts = splitFrontMatter(tidy.text, file);
  if ('problem' in parts) return { value: undefined, source: undefined, problems: [...before, parts.problem] };
  const yaml = parseYaml(parts.frontMatter, file, 2);
  const value = yaml.value === '' || yaml.value === undefined ? {} : yaml.value;
  const place = { file, body: parts.body, bodyLine: parts.bodyLine };
  return checkSource(schema, { ...yaml, value }, place, { before, text: tidy.text, allowed: words });
}

type FrontMatter =
  | { readonly frontMatter: string; readonly body: string; readonly bodyLine: number }
  | { readonly problem: Problem };

/**
 * Splits off the front matter. It is between two lines of three hyphens, and the first of them is the first line of the
 * file.
 */
function splitFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { problem: problem('front-matter-missing', { file, line: 1, column: 1 }) };
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (close < 0) return { problem: problem('front-matter-unclosed', { file, line: 1, column: 1 }) };
  return {
    frontMatter: `${lines.slice(1, close).join('\n')}\n`,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}
