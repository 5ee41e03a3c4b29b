/** Results that readers made from the files of one folder. Each reader has its own map. */
export interface FileMemory {
  /** The results of one reader by key; the least recently used comes first. */
  of(reader: object): Map<string, Remembered>;
  /** The greatest number of results of one reader. Beyond it the oldest are dropped. */
  readonly most: number;
}

interface Remembered {
  readonly stamp: string;
  readonly made: unknown;
}

/** A memory for a process that reads the same folder several times, such as `serve`. */
export function createMemory(most = 20_000): FileMemory {
  const byReader = new WeakMap<object, Map<string, Remembered>>();
  return {
    most,
    of: (reader) => {
      const known = byReader.get(reader) ?? new Map<string, Remembered>();
      byReader.set(reader, known);
      return known;
    },
  };
}
