/** What readers made of the files of one folder; each reader finds its own there. */
export interface FileMemory {
  /** The results of one reader by their key, the one that was asked for longest ago first. */
  of(reader: object): Map<string, Remembered>;
  /** The most results of one reader; past it the oldest are forgotten. */
  readonly most: number;
}

interface Remembered {
  readonly stamp: string;
  readonly made: unknown;
}

/** A memory for a process that reads the same folder more than once, as `serve` does. */
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
