import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { rootFieldsOf } from '../limits/root-fields.ts';
import { type RateLimit, tooMany } from './rate-limit.ts';
import type { Visit } from './visit.ts';

/** Counts the fields of a mutation; throws RATE_LIMITED (HTTP 429) where its caller has no share left for them. */
export type CountFields = (visit: Visit, document: DocumentNode, operation: OperationDefinitionNode) => void;

/**
 * Counts each field of a mutation as a request of its own, so that who tries tokens or keys has no more tries by writing
 * them into one text. The first was counted with the request that brought it.
 */
export function countFields(rateLimit: RateLimit | undefined): CountFields {
  return ({ caller }, document, operation) => {
    if (!rateLimit || operation.operation !== 'mutation') return;
    const more = rootFieldsOf(document, operation) - 1;
    const waitMs = more > 0 ? rateLimit(caller, more) : 0;
    if (waitMs > 0) throw tooMany(waitMs);
  };
}
