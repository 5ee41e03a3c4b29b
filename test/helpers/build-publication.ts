import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { parse as parseYaml } from 'yaml';
import type { BuildReport } from '../../src/build/report.ts';
import { type CliResult, runCli } from './run-cli.ts';

/** A publication of another network, in French and Bulgarian, below a base path. */
export const secondNetwork = {
  content: path.join(import.meta.dirname, '../fixtures/second-network/content'),
  locales: path.join(import.meta.dirname, '../fixtures/second-network/locales'),
} as const;

export interface BuildPlace {
  readonly content: string;
  readonly locales: string;
  readonly out: string;
  /** Further arguments: `--only`, `epub`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const buildPublication = ({ content, locales, out, args = [], env = {} }: BuildPlace): Promise<CliResult> =>
  runCli(['build', '--content', content, '--locales', locales, '--out', out, ...args], {
    cwd: path.dirname(out),
    env,
  });

/** Every file of an output, by its path with forward slashes, sorted. */
export type Output = ReadonlyMap<string, Buffer>;

export function readOutput(folder: string): Output {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** A file of an output as text; throws where there is none. */
export function textIn(output: Output, file: string): string {
  const bytes = output.get(file);
  if (!bytes) throw new Error(`The output has no ${file}.`);
  return bytes.toString('utf8');
}

/** The files that differ between two outputs or are only in one. */
export const differingFiles = (one: Output, other: Output): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => !one.get(file)?.equals(other.get(file) ?? Buffer.from('absent')))
    .sort();

export const reportIn = (output: Output): BuildReport => JSON.parse(textIn(output, 'build-report.json')) as BuildReport;

/** Asserts that the report lists exactly the files of the output, with size and hash. */
export function assertReported(output: Output): void {
  const files = [...output].filter(([file]) => file !== 'build-report.json');
  assert.deepEqual(
    reportIn(output).files.map(({ path: file, bytes, sha256 }) => ({ file, bytes, sha256 })),
    files.map(([file, bytes]) => ({
      file,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
  );
}

/** A replacement of text in one content file. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Copies the second network's content with one change, and a finished output, into a folder. */
export async function changedCopy(
  folder: string,
  output: string,
  { file, from, to }: Change,
): Promise<{ content: string; out: string }> {
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'build');
  await cp(secondNetwork.content, content, { recursive: true });
  await cp(output, out, { recursive: true });
  const text = await readFile(path.join(content, file), 'utf8');
  assert.ok(text.includes(from), `${file} has ${from}`);
  await writeFile(path.join(content, file), text.replace(from, to));
  return { content, out };
}

/** Names of the demonstration's network, from its content. */
export function namesOfFirstNetwork(): string[] {
  const content = path.join(import.meta.dirname, '../../content');
  const read = (file: string): unknown => parseYaml(readFileSync(path.join(content, file), 'utf8'));
  const named = ['partners.yml', 'funders.yml'].flatMap((file) => read(file) as { names: Record<string, string> }[]);
  const { url } = read('publication.yml') as { url: string };
  return ['Occupy', new URL(url).hostname, ...named.flatMap(({ names }) => Object.values(names))];
}

/** The colour of a picture's background, as in CSS. */
export async function cornerColour(picture: Uint8Array): Promise<string> {
  const pixel = await sharp(picture).extract({ left: 5, top: 5, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}
