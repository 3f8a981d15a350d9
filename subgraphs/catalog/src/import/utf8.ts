import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import { FeedRefused } from './refusal.ts';

/** The bytes of a character that has begun at the end of a chunk and goes on in the next one. */
const openEnd = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0b1100_0000) === 0b1000_0000) continue;
    const length = byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : byte >= 0b1100_0000 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
};

/** Where a text that is not UTF-8 stops being it: the length of its longest valid beginning. */
const validLength = (bytes: Buffer): number => {
  let valid = 0;
  let end = bytes.length;
  while (valid < end) {
    const middle = Math.ceil((valid + end) / 2);
    const part = bytes.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - openEnd(part)))) valid = middle;
    else end = middle - 1;
  }
  return valid - openEnd(bytes.subarray(0, valid));
};

const newlines = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
};

/** Passes bytes on unchanged, and tells of them, as long as they are UTF-8; fails with `FeedRefused` that names the line and the byte where they are not. */
export const requireUtf8 = (onPassed: (bytes: Buffer) => void): Transform => {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let passed = 0;
  const fault = (bytes: Buffer): FeedRefused => {
    const good = validLength(bytes);
    const at = `line ${line + newlines(bytes.subarray(0, good))}, byte ${passed + good + 1} of the text`;
    return new FeedRefused(`Not UTF-8 (${at}): save the feed as UTF-8 and send it again`);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const whole = bytes.subarray(0, bytes.length - openEnd(bytes));
      if (!isUtf8(whole)) return done(fault(bytes));
      rest = bytes.subarray(whole.length);
      line += newlines(whole);
      passed += whole.length;
      onPassed(whole);
      done(null, whole);
    },
    flush(done) {
      done(rest.length > 0 ? fault(rest) : null);
    },
  });
};
