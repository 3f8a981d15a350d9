import type { Resolvers } from '../generated.ts';
import { evidenceIdOf } from './id.ts';
import { isIntact } from './seal.ts';

/** Resolvers of evidence. Who may see it is for the finding or case to say that it belongs to. */
export const evidenceResolvers = {
  Evidence: {
    id: ({ position }) => evidenceIdOf(position),
    intact: isIntact,
  },
} satisfies Resolvers;
