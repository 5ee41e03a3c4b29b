/**
 * Finds leftovers in the fields of a file: marks of unfinished work, instructions of other programs, private details.
 */
import type { Problem } from '../../problems/problem.ts';
import { findFieldLeftovers } from '../../text/leftovers/find-leftovers.ts';
import type { DataPath, Locate } from '../yaml.ts';

interface Place {
  readonly file: string;
  readonly locate: Locate;
  /** Texts that the publication lists as right. */
  readonly allowed: ReadonlySet<string>;
}

/** Fields with numbers of books and people, addresses, ids or dates, where such findings would be wrong. */
const plainFields = new Set(
  'id url doi isbn pdf epub orcid file date published updated start end licence code person partner'.split(' '),
);

export function leftInValues(value: unknown, place: Place, path: DataPath = []): Problem[] {
  if (typeof value === 'string') {
    const at = () => ({ file: place.file, ...place.locate(path) });
    return plainFields.has(String(path.at(-1))) ? [] : findFieldLeftovers(value, at, place.allowed);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leftInValues(inner, place, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
