/** Hashes of the parts of a value that were read. */
import { keysMark, presenceMark, type Reads } from './reads.ts';

/** For each path in the value: a hash of what was read there. */
export type ReadDigests = Readonly<Record<string, string>>;

/**
 * Hashes the parts of today's value that were read. The path `''` is all of it; deeper paths tell what changed.
 * @param isNamed whether the hash of a path is returned
 */
export function digestReads(
  value: unknown,
  reads: Reads,
  hash: (text: string) => string,
  isNamed: (path: readonly string[]) => boolean,
): ReadDigests {
  const digests: Record<string, string> = {};
  const known = new Map<object, Map<number, string>>();
  const digestOf = (each: unknown, place: number, path: readonly string[]): string => {
    const digest = isNamed(path) ? hash(contentOf(each, place, path)) : contentOf(each, place, path);
    if (isNamed(path)) digests[path.join(pathMark)] = digest;
    return digest;
  };
  const contentOf = (each: unknown, place: number, path: readonly string[]): string => {
    const row = reads[place];
    if (!row) return written(each);
    if (typeof each !== 'object' || each === null) return 'none';
    const same = known.get(each)?.get(place);
    if (same !== undefined && !isNamed(path)) return same;
    const content = hash(partsOf(each, row, path).join('\n'));
    const byPlace = known.get(each) ?? new Map<number, string>();
    known.set(each, byPlace.set(place, content));
    return content;
  };
  const partsOf = (each: object, row: Reads[number], path: readonly string[]): string[] => {
    const parts = [Array.isArray(each) ? 'list' : 'object'];
    for (let at = 0; at < row.length; at += 2) {
      const key = String(row[at]);
      parts.push(JSON.stringify(key), digestOf(readAgain(each, key), Number(row[at + 1]), [...path, key]));
    }
    return parts;
  };
  digestOf(value, reads.length - 1, []);
  return digests;
}

function readAgain(value: object, key: string): unknown {
  if (key === keysMark) return value instanceof Map ? [...value.keys()] : Object.keys(value);
  if (value instanceof Map) return key.startsWith(presenceMark) ? value.has(key.slice(1)) : (value.get(key) as unknown);
  return key.startsWith(presenceMark) ? Object.hasOwn(value, key.slice(1)) : Reflect.get(value, key);
}

/** Everything in a value as text. Plain JSON would leave out the content of sets, maps and bytes. */
const written = (value: unknown): string => JSON.stringify(value, asPlain) ?? 'undefined';

const asPlain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set || value instanceof Uint8Array
    ? [...(value as Iterable<unknown>)]
    : value;

const pathMark = ' ';
/** The steps of a path in `ReadDigests`. */
export const stepsOf = (path: string): string[] => (path === '' ? [] : path.split(pathMark));
