/** Gives back a place; more than once is as good as once. */
export type Leave = () => void;

/** Places of which each holder has at most so many. */
export interface Places {
  /** Takes a place, or gives `undefined` where all of the holder's are taken. */
  readonly take: (holder: string) => Leave | undefined;
}

/** Makes places, at most `most` for each holder. Nobody is remembered who holds none. */
export function createPlaces(most: number): Places {
  const taken = new Map<string, number>();
  return {
    take: (holder) => {
      const held = taken.get(holder) ?? 0;
      if (held >= most) return undefined;
      taken.set(holder, held + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        const rest = (taken.get(holder) ?? 1) - 1;
        if (rest === 0) taken.delete(holder);
        else taken.set(holder, rest);
      };
    },
  };
}
