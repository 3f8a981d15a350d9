/** The way that plain POSTs take in this run: vitest's project `runtime` runs the same tests once more by the runtime's. */
export function wayOfTheRun(): 'direct' | 'runtime' {
  return process.env.TEST_WAY === 'runtime' ? 'runtime' : 'direct';
}
