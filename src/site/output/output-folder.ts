import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenAssets } from './offline/language-files.ts';
import type { OutputMemory } from './output-memory.ts';

export interface OutputFolder {
  /** Writes a file into the output. @param file path below the folder */
  write(file: string, content: string | Uint8Array): Promise<void>;
  readonly written: WrittenAssets;
}

/** Writes files and remembers only their hashes, because their bytes may be many. */
export function outputFolder(folder: string, memory?: OutputMemory): OutputFolder {
  const written = new Map<string, { readonly hash: string; readonly style: string | undefined }>();
  return {
    written,
    write: async (file, content) => {
      const style = file.endsWith('.css') ? String(content) : undefined;
      const digest = hash('sha256', content);
      written.set(file, { hash: digest, style });
      if (memory?.hashes.get(file) === digest) return;
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, content);
      memory?.hashes.set(file, digest);
    },
  };
}
