import { isEvents } from '@marque/kit/graphql/map-events.ts';
import { type ExecutionResult, type GraphQLError, type GraphQLFormattedError, GraphQLSchema, parse } from 'graphql';
import { makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Connection } from './connection.ts';
import type { Identify } from './identification.ts';
import type { LiveLimits } from './limits.ts';
import type { Outcome } from './over-socket.ts';
import { tooManyOpen } from './refusals.ts';

/** What connections speak of. */
export interface ProtocolOptions {
  readonly limits: Pick<LiveLimits, 'operationsPerConnection' | 'initMs'>;
  readonly identify: Identify;
  /** Asks the gateway. */
  readonly ask: (connection: Connection, operation: SubscribePayload) => Promise<Outcome>;
}

/** The library wants a document that it can look at; what callers send is looked at by the gateway alone. */
const unseen = { schema: new GraphQLSchema({}), document: parse('subscription { unseen }') };

/** The protocol graphql-transport-ws, with answers of the gateway. */
export function protocol({ limits, identify, ask }: ProtocolOptions): Server<Connection> {
  return makeServer<Record<string, unknown>, Connection>({
    connectionInitWaitTimeout: limits.initMs,
    onConnect: (context) => {
      context.extra.operations = () => context.subscriptions;
      return identify(context.extra, context.connectionParams ?? {});
    },
    onSubscribe: async ({ extra, subscriptions }, _, operation) => {
      const most = limits.operationsPerConnection;
      if (Object.keys(subscriptions).length > most) return [tooManyOpen(most, 'operations of this connection')];
      const outcome = await ask(extra, operation);
      const refusals = isEvents(outcome) ? [] : refusalsIn(outcome);
      return refusals.length > 0 ? refusals : { ...unseen, contextValue: outcome };
    },
    subscribe: ({ contextValue }) => contextValue as Outcome, // where `onSubscribe` put it
    onNext: (_, __, ___, ____, { data, errors }) => ({
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map(written) }),
    }),
    onError: (_, __, ___, errors) => errors.map(written),
  });
}

/** The errors of what was not executed. */
function refusalsIn({ data, errors = [] }: ExecutionResult): readonly GraphQLError[] {
  return data === undefined ? errors : [];
}

/** An error as a response over HTTP has it, where the status that it would have there is left out as well. */
function written(error: GraphQLError): GraphQLFormattedError {
  const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON();
  return { ...rest, ...(Object.keys(extensions).length > 0 && { extensions }) };
}
