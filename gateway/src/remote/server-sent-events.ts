/** One message of a stream. */
export interface Message {
  /** `message` where the stream does not say. */
  readonly event: string;
  readonly data: string;
}

/** Reads messages one after another; `undefined` at the end of the stream. Rejects for a message that is longer than allowed. */
export interface Messages {
  readonly next: () => Promise<Message | undefined>;
}

/**
 * Reads server-sent events (WHATWG HTML, section 9.2.6) out of the bytes that `read` gives, no further than it is asked for.
 * Comments and the fields `id` and `retry` are passed over; a message that is cut off at the end is none.
 */
export function messagesIn(read: () => Promise<Uint8Array | undefined>, longest: number): Messages {
  const decoder = new TextDecoder();
  let text = '';
  const take = (): Message | undefined => {
    for (let end = endOf(text); end; end = endOf(text)) {
      const block = text.slice(0, end.index);
      text = text.slice(end.index + end.length);
      const message = messageIn(block);
      if (message) return message;
    }
    return undefined;
  };
  return {
    next: async () => {
      for (;;) {
        const message = take();
        if (message) return message;
        if (text.length > longest) throw new Error(`A message of the stream is longer than ${longest} characters.`);
        const chunk = await read();
        if (!chunk) return undefined;
        text += decoder.decode(chunk, { stream: true });
      }
    },
  };
}

function endOf(text: string): { index: number; length: number } | undefined {
  const match = /\r\n\r\n|\n\n|\r\r/.exec(text);
  return match ? { index: match.index, length: match[0].length } : undefined;
}

function messageIn(block: string): Message | undefined {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length > 0 ? { event, data: data.join('\n') } : undefined;
}
