/** Finished files, by the hash of their inputs. */
export interface ByteCache {
  read(key: string): Promise<{ readonly bytes: Uint8Array } | undefined>;
  write(key: string, value: { readonly bytes: Uint8Array }): Promise<void>;
}
