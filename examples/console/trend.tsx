import { count, day } from '../client/format.ts';
import { term } from '../client/terms.ts';
import type { AuthorizationClass, OverviewQuery } from '../generated.ts';

type Days = NonNullable<NonNullable<OverviewQuery['brand']>['audit']>['trend'];

const order = [
  'AUTHORIZED',
  'UNAUTHORIZED_DISCLOSED',
  'UNAUTHORIZED_UNDISCLOSED',
  'FALSE_CLAIM',
] as const satisfies readonly AuthorizationClass[];
const [width, height, ground] = [640, 190, 20];

/** Live listings by right of sale, a column a day, stacked. */
export function Trend({ days }: { readonly days: Days }) {
  const dates = [...new Set(days.map((one) => one.day))].sort();
  const of = (date: string, name: AuthorizationClass): number =>
    days.find((one) => one.day === date && one.class === name)?.listings ?? 0;
  const totals = dates.map((date) => order.reduce((sum, name) => sum + of(date, name), 0));
  const most = Math.max(1, ...totals);
  const step = width / Math.max(1, dates.length);
  const scale = (height - ground - 14) / most;
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const told = order.map((name) => `${term(name)}: ${of(first, name)} – ${of(last, name)}`).join('; ');
  return (
    <>
      <svg
        class="trend"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${day(first)} – ${day(last)}. ${told}`}
      >
        <line x1="0" x2={width} y1={14} y2={14} />
        <text x="0" y="10">
          {count(most)}
        </text>
        {dates.map((date, index) => {
          let top = height - ground;
          return (
            <g key={date}>
              {order.map((name) => {
                const size = of(date, name) * scale;
                top -= size;
                return (
                  <rect
                    key={name}
                    class={name.toLowerCase()}
                    x={index * step + 1}
                    y={top}
                    width={step - 2}
                    height={size}
                  />
                );
              })}
            </g>
          );
        })}
        <text x="0" y={height - 5}>
          {day(first)}
        </text>
        <text x={width} y={height - 5} text-anchor="end">
          {day(last)}
        </text>
      </svg>
      <ul class="legend">
        {order.map((name) => (
          <li key={name} class={`right ${name.toLowerCase()}`}>
            {term(name)} {count(of(last, name))}
          </li>
        ))}
      </ul>
    </>
  );
}
