/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** Tells the present instant. Injected everywhere, so that a test or a demo caller can move it. */
export type Clock = () => Instant;

/** The machine's own clock. */
export const systemClock: Clock = () => Date.now();

/** The end of an interval that has no end: 9999-12-31T23:59:59.999Z. Stored instead of null, so that comparisons and sorts need no special case. */
export const forever: Instant = 253_402_300_799_999;
