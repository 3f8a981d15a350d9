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
  /** A page is refused rather than found among more than so many: on SQLite nothing else is answered meanwhile. */
  readonly metAtMost: number;
}

/** What looking for a text among the words of a listing costs, in listings met. */
const textCost = 4;

/** The effort for a question with so many texts: as many listings as take the same time are met for a page. */
export const effortFor = (effort: Effort, texts: number): Effort => ({
  ...effort,
  metAtMost: Math.ceil(effort.metAtMost / (1 + textCost * texts)),
});

/** What pays at any size of marketplace: `npm run bench -- discovery`. */
export const usualEffort: Effort = {
  firstStep: 400,
  sortedBelow: 1_000,
  togetherFrom: 3_000,
  countedBelow: 20_000,
  lookedAtMost: 100_000,
  metAtMost: 250_000,
};
