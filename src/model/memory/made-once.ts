import { recorderOf } from './record-reads.ts';

/**
 * Makes a shared value once. While reads are recorded, each use also records the reads of the making; otherwise only
 * the first user would have them.
 * @param owner a value that the making reads
 */
export function madeOnce<T>(owner: object, make: () => T): () => T {
  const recorder = recorderOf(owner);
  if (!recorder) {
    const value = make();
    return () => value;
  }
  const { made, trace } = recorder.during(make);
  return () => {
    recorder.uses(trace);
    return made;
  };
}
