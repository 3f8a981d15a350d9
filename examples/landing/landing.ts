import { sandboxUrl } from '@marque/gateway/edge/sandbox.ts';
import { clockHeader } from '@marque/kit/server/demo-clock.ts';
import { tour, tourStops } from '@marque/schema/tour.ts';
import { textOf } from '@marque/schema/tour-operations.ts';
import { moments, type TourPart, type TourStop } from '@marque/schema/tour-stop.ts';
import type { DemoCaller } from '../server/demo.ts';
import { escaped } from '../server/html.ts';

/** What the landing page is made from. */
export interface LandingOptions {
  /** Where the gateway answers, without a path. */
  readonly origin: string;
  /** The people whose tokens go into the links. */
  readonly callers: readonly DemoCaller[];
}

/** The headers that a stop of the tour is sent with: its clock, and the token of who sends it. */
export function headersOf(stop: TourStop, callers: readonly DemoCaller[]): Readonly<Record<string, string>> {
  const token = callers.find(({ role, id }) => role === stop.caller?.role && id === stop.caller.id)?.token;
  return { [clockHeader]: stop.at, ...(token && { authorization: `Bearer ${token}` }) };
}

/** The address of Apollo Sandbox with a stop of the tour filled in. */
export function sandboxOf(stop: TourStop, { origin, callers }: LandingOptions): string {
  return sandboxUrl(origin, {
    document: textOf(stop),
    variables: stop.variables,
    headers: headersOf(stop, callers),
  });
}

/** The landing page: what this is, its doors, and the tour. It needs no script. */
export function landingBody(options: LandingOptions): string {
  const [first] = tourStops.filter(({ id }) => id === 'buyer-price');
  const sandbox = first ? sandboxOf(first, options) : sandboxUrl(options.origin);
  return `<main class="landing">
<header class="hero">
<div>
<p class="wordmark">${mark} Marque</p>
<h1>Who may sell this, by whose leave, and who pays for the discount</h1>
<p class="lead">A marketplace for cars and apartments as one federated GraphQL API. Every price comes with its funders, every offer with the right to make it, every promotion with what the brand says of it.</p>
<p class="endpoint">GraphQL answers at <code>${escaped(`${options.origin}/graphql`)}</code></p>
</div>
<nav class="doors" aria-label="Pages">
${door(inTheStory('/storefront'), 'Storefront', 'Search, compare, claim on 2 November')}
${door(inTheStory('/console', 'brd_tesla'), 'Brand console', 'As Tesla: who sells it, by what right')}
${door('/explorer', 'Explorer', 'GraphiQL, works offline')}
${door(sandbox, 'Apollo Sandbox ↗', 'With a first query filled in')}
</nav>
</header>
<section class="tour" aria-labelledby="tour">
<h2 id="tour">The demo story, told by five roles</h2>
<p>A festival runs on 1-3 and on 11 November 2026. Each link opens one operation in the explorer with its variables, the caller’s token and the clock set; press play.</p>
<div class="parts">
${tour.map((part) => partOf(part, options)).join('\n')}
</div>
</section>
</main>`;
}

const mark =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#14403c"/><path d="M7 23V9l9 9 9-9v14" fill="none" stroke="#f6f4ef" stroke-width="3.2" stroke-linejoin="round" stroke-linecap="round"/></svg>';

/** The address of a page as it is on the first day of the festival, for somebody of the story. */
function inTheStory(path: string, as?: string): string {
  return `${path}?${new URLSearchParams({ at: moments.open, ...(as && { as }) })}`;
}

function door(href: string, name: string, says: string): string {
  return `<a href="${escaped(href)}"><strong>${name}</strong><span>${says}</span></a>`;
}

function partOf({ role, who, stops }: TourPart, options: LandingOptions): string {
  return `<section class="part">
<h3>${escaped(role)}</h3>
<p>${escaped(who)}</p>
<ul>
${stops.map((stop) => stopOf(stop, options)).join('\n')}
</ul>
</section>`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Asia/Shanghai' });

function stopOf(stop: TourStop, options: LandingOptions): string {
  return `<li class="stop">
<a href="/explorer?stop=${escaped(stop.id)}">${escaped(stop.title)}</a>
<p>${escaped(stop.note)}</p>
<p class="how"><time datetime="${escaped(stop.at)}">${dayFormat.format(new Date(stop.at))}</time> <a href="${escaped(sandboxOf(stop, options))}" aria-label="${escaped(stop.title)} in Apollo Sandbox">Sandbox ↗</a></p>
</li>`;
}
