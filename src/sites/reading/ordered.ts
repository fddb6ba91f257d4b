/** How many of these stand before the first that is after some point, where all that follow it are after it too. */
export function countUntil<T>(ordered: ArrayLike<T>, isAfter: (one: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(ordered[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
