import { MessageType } from 'graphql-ws';

/** What a client of graphql-transport-ws may say; the other types are a server's. */
const ofClients: ReadonlySet<unknown> = new Set<MessageType>([
  MessageType.ConnectionInit,
  MessageType.Ping,
  MessageType.Pong,
  MessageType.Subscribe,
  MessageType.Complete,
]);

/** Tells whether a message that could not be answered is a server's. Asked only once it has failed, so that what is right is read once. */
export function isOfServer(text: string): boolean {
  const { type }: { readonly type?: unknown } = JSON.parse(text);
  return !ofClients.has(type);
}
