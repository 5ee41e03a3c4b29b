/** Notes what was read of a value, and turns the notes into a table of plain data. */

/**
 * What was read. Each row stands for an object: its properties in turn, each followed by the row number of what was
 * read of its value, or by `whole`. The last row is the value itself; equal rows appear once.
 */
export type Reads = readonly (readonly (string | number)[])[];

/** In place of a row number: everything in the value was read. */
const whole = -1;

/** In place of a property: the list of properties was read. No id and no field has this name. */
export const keysMark = '\u0000';
/** Before a property: only whether it exists was read. */
export const presenceMark = '\u0001';

/** For each property its value; undefined if everything in it was read. */
export type Seen = Map<string, object | undefined>;

/** The reads that were recorded while something was made. */
export interface ReadTrace {
  readonly seen: Map<object, Seen>;
  /** Reads that are not properties of a value: strings of the locales. */
  readonly names: Set<string>;
  /** The reads of shared values that were made earlier and are used here. */
  readonly parts: Set<ReadTrace>;
}

export const emptyTrace = (): ReadTrace => ({ seen: new Map(), names: new Set(), parts: new Set() });

/** A trace with all its parts, at every depth. */
export function allOf(trace: ReadTrace, found = new Set<ReadTrace>()): ReadonlySet<ReadTrace> {
  if (found.has(trace)) return found;
  found.add(trace);
  for (const part of trace.parts) allOf(part, found);
  return found;
}

export interface ReadTable {
  readonly reads: Reads;
  /** Properties of values that no recorded path leads to. Their changes would go unnoticed. */
  readonly hidden: readonly string[];
}

/** @param top the value that contains everything that was read */
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
    // The value itself is always the last row.
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
