import { day, lastDay, money } from '../client/format.ts';
import { now } from '../client/session.ts';
import type { ListingPageQuery } from '../generated.ts';
import { say } from './words.ts';

type Campaign = NonNullable<ListingPageQuery['campaigns']>['edges'][number]['node'];

/** The campaigns that give rebates, and where the clock stands in their windows. */
export function CampaignStrip({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const giving = campaigns.filter(({ rebateRules }) => rebateRules.length > 0);
  return (
    <>
      {giving.map((campaign) => (
        <section key={campaign.id} class={`campaign ${campaign.activeNow ? 'open' : ''}`} aria-label={campaign.name}>
          <p>
            <strong>{campaign.name}</strong> <span class="state">{stateOf(campaign)}</span>
          </p>
          <Windows campaign={campaign} />
          <p class="soft">{campaign.rebateRules.map(rulesOf).join('; ')}</p>
        </section>
      ))}
    </>
  );
}

function rulesOf({ floor, ceiling }: Campaign['rebateRules'][number]): string {
  return say('upTo', { floor: money(floor), ceiling: money(ceiling) });
}

function stateOf({ activeNow, windows, timeZone }: Campaign): string {
  const present = now().toISOString();
  const current = windows.find(({ startsAt, endsAt }) => startsAt <= present && present < endsAt);
  if (activeNow && current) return `${say('open')}, ${say('until', { day: lastDay(current.endsAt, timeZone) })}`;
  const next = windows.find(({ startsAt }) => startsAt > present);
  return next ? say('opens', { day: day(next.startsAt, timeZone) }) : say('over');
}

/** The windows on a line of days from the first to the last, with the clock on it. */
function Windows({ campaign: { windows, timeZone } }: { readonly campaign: Campaign }) {
  const [first] = windows;
  const last = windows.at(-1);
  if (!first || !last) return null;
  const begin = Date.parse(first.startsAt) - 86_400_000;
  const span = Date.parse(last.endsAt) + 86_400_000 - begin;
  const x = (instant: number): number => Math.min(1, Math.max(0, (instant - begin) / span)) * 240;
  const told = windows
    .map(({ startsAt, endsAt }) => `${day(startsAt, timeZone)} – ${lastDay(endsAt, timeZone)}`)
    .join(', ');
  return (
    <svg class="windows" viewBox="0 0 240 30" role="img" aria-label={told}>
      <line x1="0" x2="240" y1="8" y2="8" />
      {windows.map(({ startsAt, endsAt }) => (
        <g key={startsAt}>
          <rect
            x={x(Date.parse(startsAt))}
            y="4"
            width={x(Date.parse(endsAt)) - x(Date.parse(startsAt))}
            height="8"
            rx="2"
          />
          <text x={x(Date.parse(startsAt))} y="26">
            {day(startsAt, timeZone)}
          </text>
        </g>
      ))}
      <circle cx={x(now().getTime())} cy="8" r="4.500" />
    </svg>
  );
}
