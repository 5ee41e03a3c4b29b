/** What was read of a value, as plain data, and how it is noted while something reads. */

/**
 * What was read. Each row is an object that was looked into: its properties in turn, each with the row of what was
 * read of it, or `whole`. The last row is that of the value itself; rows that are alike are there once.
 */
export type Reads = readonly (readonly (string | number)[])[];

/** In the place of a row: the value counts with all that is in it. */
const whole = -1;

/** In the place of a property: which properties there are. No id and no field has this name. */
export const keysMark = '\u0000';
/** Before a property: whether it is there. */
export const presenceMark = '\u0001';

/** By property: the value there; undefined where that counts whole. */
export type Seen = Map<string, object | undefined>;

/** What was read while something was made. */
export interface ReadTrace {
  readonly seen: Map<object, Seen>;
  /** What was read that is no property of a value: the words of a locale. */
  readonly names: Set<string>;
  /** What was read for things that were made before, and are used in it. */
  readonly parts: Set<ReadTrace>;
}

export const emptyTrace = (): ReadTrace => ({ seen: new Map(), names: new Set(), parts: new Set() });

/** A trace with its parts, and theirs. */
export function allOf(trace: ReadTrace, found = new Set<ReadTrace>()): ReadonlySet<ReadTrace> {
  if (found.has(trace)) return found;
  found.add(trace);
  for (const part of trace.parts) allOf(part, found);
  return found;
}

export interface ReadTable {
  readonly reads: Reads;
  /** Properties that were read of values to which nothing that was read leads: their changes would go unseen. */
  readonly hidden: readonly string[];
}

/** @param top the value in which all that was read is found */
export function tableOf(trace: ReadTrace, top: object): ReadTable {
  const seen = mergedOf(trace);
  const rows: (readonly (string | number)[])[] = [];
  const places = new Map<string, number>();
  const known = new Map<object, number>();
  const placeOf = (value: object | undefined): number => {
    if (!value) return whole;
    const found = known.get(value);
    if (found !== undefined) return found;
    const row = [...(seen.get(value) ?? [])].flatMap(([key, inner]) => [key, placeOf(inner)]);
    const name = JSON.stringify(row);
    // The value itself is always last.
    const place = (value === top ? undefined : places.get(name)) ?? rows.push(row) - 1;
    places.set(name, place);
    known.set(value, place);
    return place;
  };
  placeOf(top);
  return { reads: rows, hidden: [...seen].flatMap(([value, fields]) => (known.has(value) ? [] : [...fields.keys()])) };
}

function mergedOf(trace: ReadTrace): ReadonlyMap<object, Seen> {
  const traces = [...allOf(trace)];
  if (traces.length === 1) return trace.seen;
  const merged = new Map<object, Seen>();
  for (const { seen } of traces)
    for (const [value, fields] of seen) {
      const known = merged.get(value) ?? new Map<string, object | undefined>();
      for (const [key, inner] of fields) known.set(key, inner);
      merged.set(value, known);
    }
  return merged;
}
