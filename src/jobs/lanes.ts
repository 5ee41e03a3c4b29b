/**
 * Works on items in parallel, in order, in a number of lanes. If one item fails, the other lanes finish their current
 * items, no new item begins, and the first error is thrown. So no work goes on in the background.
 * @param work gets the lane's number, from 0, for resources of that lane
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
