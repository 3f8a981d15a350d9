import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page of the documentation. */
export interface Block {
  readonly page: string;
  /** The line of the page that it begins in. */
  readonly line: number;
  /** What its fence says that it is; empty where that says nothing. */
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in their order. */
export const blocksOf = (page: string): Block[] => {
  const text = readFileSync(`${projectFolder}${page}`, 'utf8');
  return [...text.matchAll(/^```(\w*)[^\n]*\n(.*?)^```/gms)].map(([, language = '', inside = ''], index, all) => ({
    page,
    line: text.slice(0, all[index]?.index).split('\n').length,
    language,
    text: inside,
  }));
};

/** An example operation of a page: the headers that its first lines name, and the answer that the page shows below it. */
export interface Example {
  readonly name: string;
  readonly document: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly answer: unknown;
}

/**
 * The example operations of a page. Comments above the operation are headers that it is sent with, such as
 * `# x-marque-clock: 2026-11-02T10:00:00+08:00`. Throws where a page shows no answer below one.
 */
export const examplesOf = (page: string): Example[] => {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ language, line, text }, index) => {
    if (language !== 'graphql') return [];
    const name = `${page}:${line}`;
    const next = blocks[index + 1];
    if (next?.language !== 'json') throw new Error(`${name} has no answer below it.`);
    const lines = text.split('\n');
    const head = lines.slice(
      0,
      lines.findIndex((one) => !one.startsWith('#')),
    );
    const headers = head.map((one) => /^# ([\w-]+): (.+)$/.exec(one)?.slice(1) ?? []);
    if (headers.some(({ length }) => length === 0)) throw new Error(`${name} has a comment that is no header.`);
    return [{ name, document: text, headers: Object.fromEntries(headers), answer: JSON.parse(next.text) }];
  });
};
