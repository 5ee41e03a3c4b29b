import { recorderOf } from './record-reads.ts';

/**
 * Makes something that is used again and again: each use gives what was made. Where reads are noted, what was read in
 * making it counts as read at each use: otherwise only its first user would have read it.
 * @param owner a value that is read in making it
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
