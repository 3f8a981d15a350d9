import { answerCase } from '../cases/visible.ts';
import type { Resolvers } from '../generated.ts';
import type { NoticeService } from './service.ts';

/** Resolvers of notices and counter-notices. */
export const noticeResolvers = ({ send, counter, giveBack, extend }: NoticeService) =>
  ({
    Mutation: {
      sendNotice: (_, { input }, context) => answerCase(send(context, input), context),
      fileCounterNotice: (_, { input }, context) => answerCase(counter(context, input), context),
      returnCounterNotice: (_, { input }, context) => answerCase(giveBack(context, input), context),
      extendMeasure: (_, { input }, context) => answerCase(extend(context, input), context),
    },
  }) satisfies Resolvers;
