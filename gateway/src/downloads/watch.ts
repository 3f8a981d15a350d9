/** What becomes of a stream that is read. */
export interface Watching {
  /** Ends the reading: its reader has left. */
  readonly gone: AbortSignal;
  /** Called once: with what was thrown where it broke off. */
  readonly onEnd: (bytes: number, thrown?: unknown) => void;
  /** Ends its reader's connection where it broke off: a server that is handed an error instead passes it to nobody, and the process ends. */
  readonly breakOff: (() => void) | undefined;
}

/** The same bytes, read no further than they are asked for, and told of at their end, whichever way that comes. */
export function watch(
  body: ReadableStream<Uint8Array>,
  { gone, onEnd, breakOff }: Watching,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let bytes = 0;
  let ended = false;
  const end = (thrown?: unknown): void => {
    if (!ended) onEnd(bytes, thrown);
    ended = true;
  };
  const leave = async (): Promise<void> => {
    end();
    await reader.cancel();
  };
  gone.addEventListener('abort', () => void leave().catch(() => {}), { once: true });
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) {
            end();
            return controller.close();
          }
          bytes += value.byteLength;
          controller.enqueue(value);
        } catch (error) {
          end(error);
          if (!breakOff) return controller.error(error);
          breakOff();
          controller.close();
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
}
