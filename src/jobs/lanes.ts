/**
 * Works on items side by side, in order, in a number of lanes. Where one fails, the others finish the item
 * that they are at, nothing new is begun, and the first failure is thrown: no work goes on behind one's back.
 * @param work gets the lane's number, from 0, for what each lane keeps for itself
 */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, lane: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.map((item, index) => ({ item, index }));
  const runLane = async (lane: number): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        results[next.index] = await work(next.item, lane);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  throwFirst(await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => runLane(lane))));
  return results;
}

function throwFirst(outcomes: readonly PromiseSettledResult<void>[]): void {
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
