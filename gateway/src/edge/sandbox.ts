/** The web origins of Apollo Sandbox, whose page sends its queries from the visitor's browser. */
export const sandboxOrigins: readonly string[] = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
];

/** What Sandbox is opened with. */
export interface SandboxOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The address of Apollo Sandbox for a gateway at the given origin, with an operation filled in where one is given (Apollo's documentation, "Sandbox", URL parameters). */
export function sandboxUrl(origin: string, operation?: SandboxOperation): string {
  const url = new URL('https://studio.apollographql.com/sandbox/explorer');
  url.searchParams.set('endpoint', `${origin}/graphql`);
  if (operation) {
    url.searchParams.set('document', operation.document);
    url.searchParams.set('variables', JSON.stringify(operation.variables, null, 2));
    url.searchParams.set('headers', JSON.stringify(operation.headers));
  }
  return url.href.replaceAll('+', '%20'); // a space is not a plus for every reader of addresses
}
