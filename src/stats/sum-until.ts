/** Running sums at ascending times, read as of any time: up to and including it. */
export function sumUntil(times: readonly number[], sums: readonly number[]): (time: number) => number {
  return (time) => {
    let [low, high] = [0, times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= time) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : sums[low - 1]!;
  };
}
