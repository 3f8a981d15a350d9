import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { Logger } from '@marque/kit/server/log.ts';
import { type AddressOf, clientAddress } from '../edge/address.ts';
import { type AdmissionOptions, admission } from '../edge/admission.ts';
import type { Metrics } from '../metrics.ts';
import { type LiveLimits, liveLimits } from './limits.ts';
import { type AnswerRequest, overSocket } from './over-socket.ts';
import { createSockets, type Sockets } from './sockets.ts';
import { createStreams } from './streams.ts';

/** What subscriptions are served with. */
export interface LiveOptions extends AdmissionOptions {
  /** The web origins whose pages may open a WebSocket. */
  readonly origins: readonly string[];
  readonly addressOf?: AddressOf | undefined;
  readonly limits?: Partial<LiveLimits> | undefined;
  readonly draining: () => boolean;
  readonly log: Logger;
  readonly metrics?: Metrics | undefined;
}

/** Subscriptions through a gateway, over server-sent events and over WebSockets. */
export interface Live {
  /** Its plugins around the one that masks errors. */
  readonly around: (masking: GatewayPlugin) => GatewayPlugin[];
  /** The WebSockets of a server, over what answers its requests. */
  readonly sockets: (answer: AnswerRequest) => Sockets;
  /** Ends all streams, whose readers are told to subscribe again. */
  readonly retire: () => void;
}

/** Puts together what serves subscriptions. */
export function createLive({ limits: given, addressOf = clientAddress([]), ...options }: LiveOptions): Live {
  const limits = { ...liveLimits, ...given };
  const operations = overSocket();
  const streams = createStreams({ ...options, mostOfCaller: limits.streamsPerCaller, bySocket: operations.has });
  let sockets: Sockets | undefined;
  return {
    around: (masking) => [streams.plugin, masking, operations.plugin],
    sockets: (answer) => {
      sockets ??= createSockets({
        ...options,
        limits,
        addressOf,
        admit: admission(options),
        answer,
        overSocket: operations,
      });
      return sockets;
    },
    retire: () => {
      // First the connections: their clients subscribe again by themselves, those of a stream that ends must be told.
      sockets?.retire();
      streams.retire();
    },
  };
}
