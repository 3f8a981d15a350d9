/** How far an answer goes one way before it takes another. It changes what an answer costs and never what it is, but for counts. */
export interface Effort {
  /** Listings that are met along an order before another way to the page is looked for; eight times as many after each look. */
  readonly firstStep: number;
  /** Where a criterion finds fewer than so many, these are sorted rather than met along an order that costs many statements. */
  readonly sortedBelow: number;
  /** So many are met along an order before the criteria are asked what they find together: SQLite looks at every listing for that. */
  readonly togetherFrom: number;
  /** Where a criterion finds fewer than so many, all that match are counted among these. */
  readonly countedBelow: number;
  /** Else counts and facets look at so many listings at most, the first ones of the narrowest walk, whether they match or not. */
  readonly lookedAtMost: number;
  /** By one statement so many are looked at, and others are answered before the next. */
  readonly lookedAtOnce: number;
  /** A page is refused rather than found among more than so many of an order that is read in steps. */
  readonly metAtMost: number;
  /** A step meets so many at most: on SQLite nothing else is answered meanwhile. */
  readonly metInStep: number;
  /** The orders that are not read in steps meet so many at most. */
  readonly metAtOnce: number;
}

/** What looking for a text among the words of a listing costs, in listings met. */
const textCost = 4;

/** The effort for a question with so many texts: as many listings as take the same time are met for a page, and looked at for a count. */
export const effortFor = (effort: Effort, texts: number): Effort => {
  const share = (listings: number) => Math.ceil(listings / (1 + textCost * texts));
  const { metAtMost, metAtOnce, lookedAtMost } = effort;
  return { ...effort, metAtMost: share(metAtMost), metAtOnce: share(metAtOnce), lookedAtMost: share(lookedAtMost) };
};

/** What pays at any size of marketplace: `npm run bench -- discovery`. */
export const usualEffort: Effort = {
  firstStep: 400,
  sortedBelow: 1_000,
  togetherFrom: 3_000,
  countedBelow: 20_000,
  lookedAtMost: 100_000,
  lookedAtOnce: 10_000,
  metAtMost: 250_000,
  metInStep: 25_600,
  metAtOnce: 100_000,
};
