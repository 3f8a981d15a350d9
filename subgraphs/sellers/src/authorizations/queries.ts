import type { Executor } from '@marque/kit/db/database.ts';
import { type Connection, type ConnectionArguments, readPage, toConnection } from '@marque/kit/graphql/connection.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import type { ScopeFacts } from '@marque/schema/authorization.ts';
import { isRegion } from '@marque/schema/regions.ts';
import type { Context } from '../context.ts';
import type { QueryAuthorizationCheckArgs, QueryListingEligibilityArgs } from '../generated.ts';
import { judge } from './check.ts';
import { eligibilityOf } from './eligibility.ts';
import { countAuthorizations, findAuthorizations, type ListCriteria, listKey } from './lists.ts';
import { maySee } from './sides.ts';
import type { AuthorizationRow } from './tables.ts';

/** A page of authorisations, and what it is a page of. */
export interface AuthorizationList extends Connection<AuthorizationRow> {
  readonly criteria: ListCriteria;
}

type Sale = Pick<QueryListingEligibilityArgs, 'brand' | 'seller' | 'model' | 'region' | 'channel' | 'condition'>;

const factsOf = ({ model, region, channel, condition }: Sale): ScopeFacts => {
  if (region != null && !isRegion(region))
    throw badInput('Write a region as ISO 3166 has it, such as CN or CN-SH', 'region');
  return {
    productId: model ?? undefined,
    region: region ?? undefined,
    channel: channel ?? undefined,
    condition: condition ?? undefined,
  };
};

const chainsOf = async ({ brand: brandId, seller: sellerId }: Sale, { loaders }: Context) => {
  const granted = await loaders.granted.load({ brandId, sellerId });
  return Promise.all(granted.map((row) => loaders.chain.load(row)));
};

/** Whether a sale was, is or will be authorised. */
export const authorizationCheck = async (_: unknown, args: QueryAuthorizationCheckArgs, context: Context) => {
  const facts = factsOf(args);
  const asOf = args.at ?? context.now;
  const { authorized, reasons, chain } = judge(await chainsOf(args, context), facts, asOf);
  return { authorized, asOf, reasons: [...reasons], chain: [...chain] };
};

/** Whether a seller may offer something as authorised; null to those who may not know what it asked for. */
export const listingEligibility = async (_: unknown, args: QueryListingEligibilityArgs, context: Context) => {
  const { role, id } = context.viewer;
  const facts = factsOf(args);
  const mayAsk =
    role === 'moderator' || (role === 'seller' && id === args.seller) || (role === 'brand' && id === args.brand);
  if (!mayAsk) return null;
  const { reasons, ...eligibility } = eligibilityOf(await chainsOf(args, context), facts, context.now);
  return { ...eligibility, reasons: [...reasons] };
};

/** The authorisation with an id; null where there is none that the caller may know of. */
export const visibleAuthorization = async (
  id: string,
  { loaders, viewer, now }: Context,
): Promise<AuthorizationRow | null> => {
  const row = await loaders.authorization.load(id);
  if (!row) return null;
  return row.origin === 'GRANT' || maySee(viewer, await loaders.chain.load(row), now) ? row : null;
};

const listOf =
  (reader: Executor, name: 'authorizations' | 'authorizationsInReview') =>
  async (_: unknown, args: ConnectionArguments, { viewer, now: at }: Context): Promise<AuthorizationList> => {
    const page = readPage(name, ['text'], args);
    const criteria = { viewer, at, isWaiting: name === 'authorizationsInReview' };
    return { ...toConnection(page, await findAuthorizations(reader, criteria, page), listKey), criteria };
  };

/** The lists of authorisations of which the caller is a side. */
export const authorizationLists = (reader: Executor) => ({
  authorizations: listOf(reader, 'authorizations'),
  authorizationsInReview: listOf(reader, 'authorizationsInReview'),
});

/** How many authorisations such a list has. */
export const countOf = (reader: Executor, { criteria }: AuthorizationList): Promise<number> =>
  countAuthorizations(reader, criteria);
