/** Who sends an operation of the tour: a role of the demo story, and for a signed-in one its id. */
export interface TourCaller {
  readonly role: 'buyer' | 'seller' | 'brand' | 'moderator';
  readonly id: string;
}

/** One stop of the tour: an operation with all that it takes to send it. */
export interface TourStop {
  /** Its place in addresses, such as `buyer-price`. */
  readonly id: string;
  readonly title: string;
  /** What there is to see in the answer. */
  readonly note: string;
  /** The name of the operation in `file`. */
  readonly operation: string;
  readonly file: string;
  /** A text `{stop.path.to.value}` in them stands for what an earlier stop answered there. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The instant that the clock header names. */
  readonly at: string;
  /** Anonymous without. */
  readonly caller?: TourCaller;
}

/** The stops of one role. */
export interface TourPart {
  readonly role: string;
  readonly who: string;
  readonly stops: readonly TourStop[];
}

/** The moments of the demo story, in Beijing time: the festival is on, it pauses, it is on again. */
export const moments = {
  open: '2026-11-02T10:00:00+08:00',
  pause: '2026-11-05T10:00:00+08:00',
  finale: '2026-11-11T10:00:00+08:00',
} as const;

/** A stop without what most of them have: the tour's own file, no variables, the festival's first window. */
export type StopDraft = Omit<TourStop, 'file' | 'variables' | 'at'> &
  Partial<Pick<TourStop, 'file' | 'variables' | 'at'>>;

/** A part of the tour out of drafts. */
export const part = (role: string, who: string, drafts: readonly StopDraft[]): TourPart => ({
  role,
  who,
  stops: drafts.map((draft) => ({ file: 'tour.graphql', variables: {}, at: moments.open, ...draft })),
});
