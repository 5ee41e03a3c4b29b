import { baseFiles } from './base.ts';
import type { FileMap } from './mutations.ts';

/**
 * The smallest files that still have the fault: files are put back, then lines and characters are left out.
 * @param isFaulty says so of any files
 */
export async function shrink(files: FileMap, isFaulty: (files: FileMap) => Promise<boolean>): Promise<FileMap> {
  let best = new Map(files);
  const tryOne = async (smaller: FileMap): Promise<boolean> => {
    if (!(await isFaulty(smaller))) return false;
    best = smaller;
    return true;
  };
  for (const file of changedIn(files)) {
    const put = new Map(best);
    const known = baseFiles.get(file);
    if (known) put.set(file, known);
    else put.delete(file);
    await tryOne(put);
  }
  const end = performance.now() + 20_000;
  for (const file of changedIn(best)) {
    for (const sign of ['\n', '']) {
      let size = Math.max(1, partsOf(best, file, sign).length >> 1);
      while (size >= 1 && performance.now() < end) {
        for (let at = 0; at < partsOf(best, file, sign).length && performance.now() < end; ) {
          const left = partsOf(best, file, sign).toSpliced(at, size).join(sign);
          if (!(await tryOne(new Map(best).set(file, Buffer.from(left))))) at += size;
        }
        size = size === 1 ? 0 : size >> 1;
      }
    }
  }
  return best;
}

const partsOf = (files: FileMap, file: string, sign: string): string[] =>
  new TextDecoder().decode(files.get(file) ?? new Uint8Array()).split(sign);

/** Those that are not as before. */
export const changedIn = (files: FileMap): string[] => [
  ...[...files].flatMap(([file, bytes]) => (baseFiles.get(file) === bytes ? [] : [file])),
  ...[...baseFiles.keys()].filter((file) => !files.has(file)),
];
