/** The web origins of Apollo Sandbox, whose page sends its queries from the visitor's browser. */
export const sandboxOrigins: readonly string[] = [
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
];

/** The address of Apollo Sandbox for a gateway at the given origin. */
export function sandboxUrl(origin: string): string {
  return `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${origin}/graphql`)}`;
}

/** A page that says what answers here and how to try it. */
export function landingPage(origin: string): string {
  const endpoint = escaped(`${origin}/graphql`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Marque</title>
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>Marque</h1>
<p>GraphQL answers at <code>${endpoint}</code>.</p>
<p><a href="${escaped(sandboxUrl(origin))}">Open it in Apollo Sandbox</a></p>
<p>To act for somebody, send the header <code>Authorization: Bearer …</code> with a token of <code>npm run token -- --role brand --id brd_tesla</code>.</p>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
