/** A file that the browser of a reader needs to make EPUBs of chosen studies. */
export interface KitFile {
  /** Path below the output folder. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly hash: string;
}

/** All files for each language. */
export type Kits = ReadonlyMap<string, readonly KitFile[]>;
