import type { Problem } from '../../problems/problem.ts';

export interface DrawnLetter {
  readonly character: string;
  readonly line: number;
}

export interface PictureFacts {
  readonly isReadable: boolean;
  /** The ids in the `data-label` attributes of an SVG. */
  readonly labels: readonly string[];
  /** Whether a photograph contains the place where it was taken. */
  readonly hasPosition: boolean;
  /** The number of pictures in the file. Of an animation with several only the first is shown. */
  readonly frames?: number;
  /** Why the picture is not readable. */
  readonly fault?: Problem;
  /** The characters beyond ASCII in a drawing's own words, each with the line where it is first written. */
  readonly letters?: readonly DrawnLetter[];
  /** Problems for parts of a drawing that readers would not see. */
  readonly losses?: readonly Problem[];
}

export const unreadable = (fault: Problem): PictureFacts => ({
  isReadable: false,
  labels: [],
  hasPosition: false,
  fault,
});
