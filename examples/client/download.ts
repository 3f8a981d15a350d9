import type { Problem } from './problems.ts';
import { clock, token } from './session.ts';

/**
 * Has the browser keep a document of the gateway as a file, whole or not at all. It is asked for with the headers of whoever
 * is signed in, which a link cannot carry. Answers with what went wrong.
 */
export async function download(
  name: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Problem | undefined> {
  try {
    const answer = await fetch(`/downloads/${name}?${new URLSearchParams(parameters)}`, {
      headers: {
        ...(token.value && { authorization: `Bearer ${token.value}` }),
        ...(clock.value && { 'x-marque-clock': clock.value }),
      },
    });
    if (!answer.ok) return { kind: problems[answer.status] ?? 'failed' };
    const [, fileName = name] = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
    keep(await answer.blob(), fileName);
    return undefined;
  } catch {
    return { kind: 'unreachable' }; // or it broke off on the way
  }
}

const problems: Readonly<Record<number, 'expired' | 'tooMany'>> = { 401: 'expired', 429: 'tooMany' };

function keep(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
