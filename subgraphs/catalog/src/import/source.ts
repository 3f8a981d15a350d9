import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FeedRefused } from './refusal.ts';
import { requireUtf8 } from './utf8.ts';

/** A feed's bytes: UTF-8 that was checked, out of its gzip where it came in one. Each call of `read` starts at the beginning. */
export interface FeedSource {
  readonly read: () => Readable;
  /** Bytes of the file that the last reading has taken so far; for progress and for tests of what is held in memory. */
  readonly taken: () => number;
  /** Bytes of the file. */
  readonly size: number;
  /** Whether what the last reading gave so far ends with a line end. */
  readonly endsLine: () => boolean;
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);

const startsWithGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.equals(gzipMagic);
  } finally {
    await handle.close();
  }
};

/** Opens a local file, gzipped or not, which its first bytes tell. Throws `FeedRefused` for what is missing, no file, or empty. */
export const openSource = async (file: string): Promise<FeedSource> => {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) throw new FeedRefused(`There is no file ${file}`);
  if (!facts.isFile()) throw new FeedRefused(`${file} is not a file: a feed is read twice, so it must lie on a disk`);
  if (facts.size === 0) throw new FeedRefused(`${file} is empty`);
  const zipped = await startsWithGzip(file);
  let taken = (): number => 0;
  let lastByte: number | undefined;
  const remember = (text: Buffer) => {
    lastByte = text.at(-1) ?? lastByte;
  };
  const read = (): Readable => {
    const bytes = createReadStream(file);
    taken = () => bytes.bytesRead;
    const stages: Duplex[] = [...(zipped ? [createGunzip()] : []), requireUtf8(remember)];
    // The last stage is destroyed with whatever error comes up, and its reader hears of it.
    return pipeline([bytes, ...stages], () => undefined) as unknown as Readable;
  };
  return { read, taken: () => taken(), size: facts.size, endsLine: () => lastByte === 10 || lastByte === 13 };
};

const headerLimit = 65_536;

/** The first line of a feed, without its byte order mark and line end. Throws `FeedRefused` when it is longer than a header can be. */
export const readHeaderLine = async (source: FeedSource): Promise<string> => {
  const stream = source.read();
  let text = '';
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      text += chunk.toString('latin1');
      if (/[\r\n]/.test(text)) break;
      if (text.length > headerLimit) throw new FeedRefused('Line 1 is longer than any header: this is no CSV or TSV');
    }
  } finally {
    if (!stream.closed) {
      stream.destroy();
      await once(stream, 'close').catch(() => undefined);
    }
  }
  const line = Buffer.from(text.split(/[\r\n]/, 1)[0] ?? '', 'latin1').toString('utf8');
  return line.replace(/^\uFEFF/, '');
};
