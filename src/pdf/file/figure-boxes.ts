/** The boxes of a page's figures, from the transform and clipping at the point where a figure's mark begins. */

/** Left, bottom, right and top, in points from the page's lower left corner (ISO 32000-1, 14.8.5.4.3). */
export type Box = readonly [number, number, number, number];

/** In the order of the operator: `a b c d e f cm` (ISO 32000-1, 8.3.4). */
type Matrix = readonly [number, number, number, number, number, number];

interface State {
  readonly matrix: Matrix;
  readonly clip: Box;
}

/** The largest possible page (ISO 32000-1, annex C). */
const start: State = { matrix: [1, 0, 0, 1, 0, 0], clip: [0, 0, 14400, 14400] };

const steps = /^(?:[qQ]|([-\d. ]+) (?:cm|re\nW\*? n)|\/Figure <<\/MCID (\d+) ?>> ?BDC(?:\n\/\S+ Do)?)$/gm;

/** The boxes of a page's figures by mark number: the clipping of a drawing, the painted area of a photograph. */
export function figureBoxes(content: string): ReadonlyMap<number, Box> {
  const boxes = new Map<number, Box>();
  if (!content.includes('/Figure <<')) return boxes;
  const around: State[] = [];
  let state = start;
  for (const [step, numbers = '', mark] of content.matchAll(steps)) {
    if (mark) boxes.set(Number(mark), step.endsWith('Do') ? common(state.clip, square(state.matrix)) : state.clip);
    else if (step === 'q') around.push(state);
    else if (step === 'Q') state = around.pop() ?? start;
    else state = step.endsWith('cm') ? moved(state, numbers) : clipped(state, numbers);
  }
  return boxes;
}

const read = (numbers: string): number[] => numbers.trim().split(/\s+/).map(Number);

function moved({ matrix, clip }: State, numbers: string): State {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = read(numbers);
  const [right, up] = [turn(matrix, a, b), turn(matrix, c, d)];
  const [x, y] = point(matrix, e, f);
  return { matrix: [...right, ...up, x, y], clip };
}

function clipped({ matrix, clip }: State, numbers: string): State {
  const [x = 0, y = 0, width = 0, height = 0] = read(numbers);
  return { matrix, clip: common(clip, boxOf(point(matrix, x, y), point(matrix, x + width, y + height))) };
}

type Point = readonly [number, number];

const turn = ([a, b, c, d]: Matrix, x: number, y: number): Point => [a * x + c * y, b * x + d * y];

function point(matrix: Matrix, x: number, y: number): Point {
  const [across, up] = turn(matrix, x, y);
  return [across + matrix[4], up + matrix[5]];
}

/** Pictures are painted into the square between 0 and 1. */
const square = (matrix: Matrix): Box => boxOf(point(matrix, 0, 0), point(matrix, 1, 1));

const boxOf = ([x1, y1]: Point, [x2, y2]: Point): Box => [
  Math.min(x1, x2),
  Math.min(y1, y2),
  Math.max(x1, x2),
  Math.max(y1, y2),
];

const common = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];
