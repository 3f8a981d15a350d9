import { day, money } from '../client/format.ts';

/** A price and since when it was asked. */
export interface Step {
  readonly minorUnits: number;
  readonly currency: string;
  readonly from: string;
}

const [width, height, top, bottom] = [320, 96, 12, 20];

/** How a price went, oldest first, until an instant. Its points are told in words to whoever cannot see it. */
export function StepChart({ steps, until }: { readonly steps: readonly Step[]; readonly until: Date }) {
  const [first] = steps;
  const last = steps.at(-1);
  if (!first || !last) return null;
  const begin = Date.parse(first.from);
  const span = Math.max(until.getTime(), Date.parse(last.from) + 1) - begin;
  const amounts = steps.map(({ minorUnits }) => minorUnits);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const x = (instant: number): number => ((instant - begin) / span) * width;
  const y = (amount: number): number =>
    high === low ? height / 2 : top + ((high - amount) / (high - low)) * (height - top - bottom);
  const line = steps.map(({ from, minorUnits }, index) => {
    const at = x(Date.parse(from)).toFixed(1);
    return index === 0 ? `M0 ${y(minorUnits)}` : `H${at} V${y(minorUnits).toFixed(1)}`;
  });
  const told = steps.map((step) => `${day(step.from)}: ${money(step)}`).join('; ');
  return (
    <svg class="steps" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={told}>
      <line class="ground" x1="0" x2={width} y1={height - bottom + 6} y2={height - bottom + 6} />
      <path d={`${line.join(' ')} H${width}`} />
      {steps.map(({ from, minorUnits }) => (
        <circle key={from} cx={Math.max(3, x(Date.parse(from)))} cy={y(minorUnits)} r="3" />
      ))}
      <text x="0" y={height - 2}>
        {day(first.from)}
      </text>
      <text x={width} y={height - 2} text-anchor="end">
        {day(until.toISOString())}
      </text>
    </svg>
  );
}
