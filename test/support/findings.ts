import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { expectNoErrors } from './answers.ts';
import { moments } from './clock.ts';
import { viewers } from './viewers.ts';

/** A finding of the story about a price of a Tesla below its guide price. Gives its id. */
export async function priceGapOfTesla({ execute }: Pick<Marketplace, 'execute'>): Promise<string> {
  const answer = await execute<{ brand: { audit: { findings: { edges: { node: { id: string } }[] } } } }>(
    '{ brand(id: "brd_tesla") { audit { findings(filter: { kind: [PRICE_GAP] }, first: 1) { edges { node { id } } } } } }',
    { as: viewers.moderator, at: moments.firstWindow },
  );
  const [edge] = expectNoErrors(answer).brand.audit.findings.edges;
  if (!edge) throw new Error('The story has a price gap.');
  return edge.node.id;
}
