/**
 * `npm run bench -- NAME [options]`: measures one part of the marketplace, prints a table and writes it as JSON.
 * Every figure that matters is a ratio within one run, so that a slow machine and a fast one say the same.
 */
const benches: Readonly<
  Record<string, () => Promise<{ readonly run: (options: readonly string[]) => Promise<void> }>>
> = {
  claims: () => import('./claims.ts'),
  audit: () => import('./audit.ts'),
  discovery: () => import('./discovery.ts'),
  export: () => import('./export.ts'),
  gateway: () => import('./gateway.ts'),
  overload: () => import('./overload.ts'),
  soak: () => import('./soak.ts'),
};

const [name = '', ...options] = process.argv.slice(2);
const load = benches[name];
if (load) {
  const { run } = await load();
  await run(options);
} else {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
}
