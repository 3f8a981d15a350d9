/** Which labels of `@override(label:)` a planner knows. */
export interface Labels {
  readonly overrideLabels: readonly string[];
  /** The thresholds of the labels `percent(...)`. */
  readonly overridePercentages: readonly number[];
}

/** Which overrides are in force for one request. */
export interface Overrides {
  readonly labels: Set<string>;
  /** From 0 to 100. */
  readonly percentage: number;
  /** The same for requests that are planned in the same way. */
  readonly key: string;
}

/** How to decide which overrides are in force. */
export interface OverrideOptions<Context> {
  /** Whether a label is in force for a request. Without it none is. */
  readonly isOverridden?: ((label: string, context: Context) => boolean) | undefined;
  /** A number from 0 up to 1, for percentages. `Math.random` without it. */
  readonly random?: (() => number) | undefined;
}

/** Decides the overrides of one request, once, so that its whole plan agrees. */
export function overridesFor<Context>(
  { overrideLabels, overridePercentages }: Labels,
  { isOverridden, random = Math.random }: OverrideOptions<Context>,
  context: Context,
): Overrides {
  if (overrideLabels.length === 0 && overridePercentages.length === 0) return none;
  const labels = new Set(overrideLabels.filter((label) => isOverridden?.(label, context)));
  const percentage = overridePercentages.length > 0 ? random() * 100 : 0;
  const passed = overridePercentages.filter((threshold) => percentage > threshold);
  return { labels, percentage, key: JSON.stringify([[...labels], passed]) };
}

const none: Overrides = { labels: new Set(), percentage: 0, key: '' };
