import type { Listening } from '@marque/kit/server/listen.ts';

/** What a process of the bench says to its parent. */
export type Said =
  | { readonly kind: 'listens'; readonly url: string }
  | { readonly kind: 'used'; readonly cpuMicroseconds: number; readonly residentBytes: number };

/** What its parent tells it: to say what it has used so far, or (a subgraph) where the subgraphs are. */
export type Told =
  | { readonly kind: 'use' }
  | { readonly kind: 'urls'; readonly urls: Readonly<Record<string, string>> };

/** Makes this process one that the bench measures: it says where it listens, answers what it used, and ends with its parent. */
export function runMeasured(
  { url }: Pick<Listening, 'url'>,
  onUrls: (urls: Readonly<Record<string, string>>) => void = () => {},
): void {
  const say = (said: Said): void => void process.send?.(said);
  process.on('message', (told: Told) => {
    if (told.kind === 'urls') return onUrls(told.urls);
    const { user, system } = process.cpuUsage();
    say({ kind: 'used', cpuMicroseconds: user + system, residentBytes: process.memoryUsage.rss() });
  });
  process.once('disconnect', () => process.exit());
  say({ kind: 'listens', url });
}
