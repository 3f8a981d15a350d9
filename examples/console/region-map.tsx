import { count } from '../client/format.ts';
import { term } from '../client/terms.ts';
import type { OverviewQuery } from '../generated.ts';

type Facets = OverviewQuery['all']['facets'];

/** China's provinces as tiles that lie to each other about as on the map: column and row, from the north-west. */
const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'CN-XJ': [0, 1],
  'CN-XZ': [0, 3],
  'CN-QH': [1, 3],
  'CN-GS': [2, 2],
  'CN-NX': [3, 2],
  'CN-NM': [4, 1],
  'CN-HL': [8, 0],
  'CN-JL': [8, 1],
  'CN-LN': [7, 1],
  'CN-BJ': [6, 1],
  'CN-TJ': [7, 2],
  'CN-HE': [6, 2],
  'CN-SX': [5, 2],
  'CN-SN': [4, 2],
  'CN-SD': [7, 3],
  'CN-HA': [6, 3],
  'CN-HB': [5, 3],
  'CN-CQ': [4, 3],
  'CN-SC': [3, 3],
  'CN-AH': [6, 4],
  'CN-JS': [7, 4],
  'CN-SH': [8, 4],
  'CN-ZJ': [7, 5],
  'CN-JX': [6, 5],
  'CN-HN': [5, 4],
  'CN-GZ': [4, 4],
  'CN-YN': [3, 5],
  'CN-GX': [4, 5],
  'CN-GD': [5, 5],
  'CN-FJ': [6, 6],
  'CN-TW': [8, 6],
  'CN-HI': [4, 6],
  'CN-HK': [5, 6],
};
const [size, gap] = [34, 3];
const side = size + gap;

/** How many offers there are in each region, and how many of them without a right; what lies outside China below. */
export function RegionMap({ all, unauthorized }: { readonly all: Facets; readonly unauthorized: Facets }) {
  const values = all[0]?.values ?? [];
  const bad = new Map((unauthorized[0]?.values ?? []).map(({ value, count: listings }) => [value, listings]));
  const most = Math.max(1, ...values.map((one) => one.count));
  const found = new Map(values.map((one) => [one.value, one.count]));
  const abroad = values.filter(({ value }) => !tiles[value]);
  const told = values
    .map((one) => `${named(one.value, one.label)}: ${one.count} (${bad.get(one.value) ?? 0})`)
    .join('; ');
  return (
    <>
      <svg class="map" viewBox={`0 0 ${9 * side} ${7 * side}`} role="img" aria-label={told}>
        {Object.entries(tiles).map(([region, [column, row]]) => {
          const listings = found.get(region) ?? 0;
          const without = bad.get(region) ?? 0;
          return (
            <g key={region} transform={`translate(${column * side} ${row * side})`}>
              <title>{`${term(region)}: ${listings} (${without})`}</title>
              <rect class="ground" width={size} height={size} rx="4" />
              {listings > 0 && (
                <rect class="filled" width={size} height={size} rx="4" fill-opacity={0.7 + 0.3 * (listings / most)} />
              )}
              {without > 0 && (
                <rect
                  class="without"
                  y={size - (size * without) / listings}
                  width="5"
                  height={(size * without) / listings}
                />
              )}
              <text x={size / 2} y={listings > 0 ? 13 : 20} class={listings > 0 ? 'on' : ''}>
                {region.slice(3)}
              </text>
              {listings > 0 && (
                <text x={size / 2} y="27" class="on figure">
                  {listings}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {abroad.length > 0 && (
        <p class="soft">
          {abroad
            .map((one) => `${named(one.value, one.label)} ${count(one.count)} (${bad.get(one.value) ?? 0})`)
            .join(', ')}
        </p>
      )}
    </>
  );
}

function named(region: string, label: string): string {
  return term(region) === region ? label : term(region);
}
