import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { GraphQLError } from 'graphql';
import type { RequestFacts, Subgraph } from '../subgraph.ts';
import type { Logger } from './log.ts';
import { isPublic, publicView } from './masking.ts';

/** Answers GraphQL over HTTP for one subgraph. */
export interface SubgraphEndpoint {
  readonly answer: (
    request: { method: string; headers: NodeJS.Dict<string | string[]>; search: string; body: unknown },
    facts: RequestFacts,
  ) => Promise<HTTPGraphQLResponse>;
  readonly stop: () => Promise<void>;
}

interface Context {
  readonly facts: RequestFacts;
}

/**
 * An Apollo Server over a subgraph's schema. Errors that were not written for a caller are logged here, once, and leave
 * without their text and never with a stack; the gateway masks again. Form posts and the like are refused.
 */
export async function subgraphEndpoint(
  subgraph: Subgraph,
  options: { readonly introspection: boolean; readonly log: Logger },
): Promise<SubgraphEndpoint> {
  const server = new ApolloServer<Context>({
    schema: subgraph.schema,
    introspection: options.introspection,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: options.log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // For a router that asks for how long resolvers took (`apollo-federation-include-trace: ftv1`); our gateway does not.
      ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      {
        requestDidStart: async () => ({
          didEncounterErrors: async ({ errors, contextValue }) => {
            for (const error of errors)
              if (!isPublic(error))
                options.log.error(
                  {
                    err: error.originalError ?? error,
                    path: error.path,
                    subgraph: subgraph.name,
                    requestId: contextValue.facts.requestId,
                  },
                  'A request failed.',
                );
          },
        }),
      },
    ],
    // Codes that Apollo Server gives of itself come in `formatted`; the request id is in the log and in the answer's header.
    formatError: (formatted) => {
      const error = new GraphQLError(formatted.message, { path: formatted.path, extensions: formatted.extensions });
      return { ...publicView(error), ...(formatted.locations && { locations: formatted.locations }) };
    },
  });
  await server.start();
  return {
    answer: ({ headers, ...request }, facts) =>
      server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { ...request, headers: headerMap(headers) },
        context: async () => ({ ...subgraph.context(facts), facts }),
      }),
    stop: () => server.stop(),
  };
}

function headerMap(headers: NodeJS.Dict<string | string[]>): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
