/** A file from which a reader's browser makes EPUBs of chosen studies. */
export interface KitFile {
  /** Path below the output folder. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

/** All that each language needs, by language. */
export type Kits = ReadonlyMap<string, readonly KitFile[]>;
