import { expect, test } from 'vitest';
import { type Message, messagesIn } from './server-sent-events.ts';

/** The messages in a text that comes in pieces of so many bytes. */
async function read(text: string, size: number, longest = 1000): Promise<Message[]> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  const messages = messagesIn(async () => {
    const piece = bytes.subarray(at, at + size);
    at += size;
    return piece.length > 0 ? piece : undefined;
  }, longest);
  const all: Message[] = [];
  for (let one = await messages.next(); one; one = await messages.next()) all.push(one);
  return all;
}

const stream = [
  ':\n\n',
  'event: next\ndata: {"a":"é中"}\n\n',
  ': alive\n\n',
  'data:one\ndata: two\nid: 7\nretry: 1\n\n',
  'event: next\r\ndata: x\r\n\r\n',
  'event: complete\ndata:\n\n',
  'event: next\ndata: cut o',
].join('');

test.each([
  1, 2, 3, 7, 1000,
])('messages are read out of pieces of %i bytes, and one that is cut off is none', async (size) => {
  expect(await read(stream, size)).toEqual([
    { event: 'next', data: '{"a":"é中"}' },
    { event: 'message', data: 'one\ntwo' },
    { event: 'next', data: 'x' },
    { event: 'complete', data: '' },
  ]);
});

test('a message that is longer than allowed is not waited for', async () => {
  await expect(read(`data: ${'x'.repeat(200)}`, 10, 100)).rejects.toThrow('longer than 100 characters');
});
