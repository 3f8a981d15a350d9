import type { Config } from './config.ts';
import { sandboxUrl } from './edge/sandbox.ts';
import type { Identity } from './identity.ts';

/** One caller of the demo story for each role. */
export const demoCallers = [
  { role: 'buyer', id: 'byr_lin' },
  { role: 'seller', id: 'sel_saic_vw_shanghai' },
  { role: 'brand', id: 'brd_tesla' },
  { role: 'moderator', id: 'mod_chen' },
] as const;

/** What the starters print: where the gateway answers and, in demo mode, how to try it. */
export async function welcome(url: string, { sign }: Identity, pages: Config['pages']): Promise<string> {
  const lines = [`GraphQL     ${url}/graphql`];
  if (sign) {
    const tokens = await Promise.all(
      demoCallers.map(async (caller) => `${caller.role} (${caller.id})\n  ${await sign(caller)}`),
    );
    lines.push(
      `Sandbox     ${sandboxUrl(url)}`,
      ...(pages === 'off' ? [] : [`Begin here  ${url}/`]),
      '',
      'To act for somebody, send the header Authorization: Bearer <token>. Tokens for a day:',
      '',
      ...tokens,
    );
  }
  return `\n${lines.join('\n')}\n\n`;
}
