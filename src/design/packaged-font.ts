import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ProblemError, problem } from '../problems/problem.ts';

const require = createRequire(import.meta.url);

/** The folder of an npm package. Throws `builder-font-broken` where it is not installed. */
export function fontPackage(name: string): string {
  try {
    return path.dirname(require.resolve(`${name}/package.json`));
  } catch (cause) {
    throw broken(name, cause);
  }
}

/** The bytes of a TrueType file. Throws `builder-font-broken` where it is missing or truncated. */
export function readPackagedFont(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw broken(path.basename(file), cause);
  }
  if (!isWhole(bytes)) throw broken(path.basename(file));
  return bytes;
}

const broken = (font: string, cause?: unknown): ProblemError =>
  new ProblemError(problem('builder-font-broken', {}, { font }, cause));

const trueType = 0x00010000;

/** Whether the file contains every table that its directory lists (OpenType 1.9, table directory). */
function isWhole(bytes: Buffer): boolean {
  if (bytes.length < 12 || bytes.readUInt32BE(0) !== trueType) return false;
  const tables = bytes.readUInt16BE(4);
  if (bytes.length < 12 + tables * 16) return false;
  return Array.from({ length: tables }, (_, at) => 12 + at * 16).every(
    (entry) => bytes.readUInt32BE(entry + 8) + bytes.readUInt32BE(entry + 12) <= bytes.length,
  );
}
