import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { compiledExecutor, interpretedExecutor } from '@marque/gateway/compiled.ts';
import { type Listening, listen } from '@marque/kit/server/listen.ts';
import { type DocumentNode, parse, validate } from 'graphql';
import { oneSchema } from '../../../support/one-schema.ts';
import { facts } from '../setting.ts';
import { subgraphsOfThisProcess } from './subgraphs.ts';

/** The whole API as one Apollo Server, as its documentation starts it. */
export async function startApolloServer(): Promise<Pick<Listening, 'url'>> {
  const { subgraphs } = await subgraphsOfThisProcess();
  const { schema, contextOf } = oneSchema(subgraphs);
  const server = new ApolloServer({ schema });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => contextOf(facts),
  });
  return { url: new URL(url).origin };
}

/** The whole API on `node:http` with nothing around it: no identity, no limits, each text parsed and validated once. */
export async function startBare(kind: 'interpreted' | 'compiled'): Promise<Listening> {
  const { subgraphs } = await subgraphsOfThisProcess();
  const { schema, contextOf } = oneSchema(subgraphs);
  const run = (kind === 'compiled' ? compiledExecutor : interpretedExecutor)(schema);
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
    return document;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8') as AsyncIterable<string>) text += chunk;
    const { query, variables, operationName } = JSON.parse(text);
    const result = await run({ document: documentOf(query), variables, operationName, contextValue: contextOf(facts) });
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  };
  return listen((request, response) => void answer(request, response), { host: '127.0.0.1', port: 0 });
}
