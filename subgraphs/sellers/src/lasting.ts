import type { Database } from '@marque/kit/db/database.ts';
import { nextInstantIn } from '@marque/kit/db/next-instant.ts';
import type { Lasting } from '@marque/kit/subgraph.ts';
import { authorizationChanges, authorizations } from './authorizations/tables.ts';
import { enforcements } from './enforcements/tables.ts';
import { brandPolicies } from './policies/tables.ts';

/** What was done by a clock that is ahead counts from its instant on, so that instants of the past may be to come. */
const inTables = nextInstantIn({
  valid_from: { column: authorizations.validFrom },
  valid_until: { column: authorizations.validUntil },
  lapse: { column: authorizations.lapsesAt },
  change: { column: authorizationChanges.at },
  policy: { column: brandPolicies.since },
  measure_start: { column: enforcements.startsAt },
  measure_end: { column: enforcements.endsAt },
});

/** How long answers of sellers last: until an authorisation, a policy or a measure begins or ends. */
export const lastingOf = ({ state, reader }: Database): Lasting => ({
  state,
  nextChange: (now) => inTables(reader, now),
});
