/**
 * The fewest lines that must have moved for the others to stand in their old order: those outside the longest rising run of new places.
 * `places` are the new places (all different) in the old order; gives their indexes.
 */
export function movedLines(places: readonly number[]): readonly number[] {
  /** For each length of a run the index of the line with the lowest last place. */
  const ends: number[] = [];
  const previous = new Int32Array(places.length).fill(-1);
  places.forEach((place, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const stayed = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) stayed.add(index);
  return places.flatMap((_, index) => (stayed.has(index) ? [] : [index]));
}
