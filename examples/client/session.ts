import { computed, signal } from '@preact/signals';
import { type Caller, pageData } from './page-data.ts';

/** The languages of the pages. */
export type Language = 'en' | 'zh';

/** Moments of the demo story that the clock offers, Beijing time. */
export const moments = ['2026-11-02T10:00:00+08:00', '2026-11-05T10:00:00+08:00', '2026-11-11T10:00:00+08:00'] as const;

const keep = (key: string, value: string | undefined): void => {
  if (value === undefined) localStorage.removeItem(`marque.${key}`);
  else localStorage.setItem(`marque.${key}`, value);
};
const kept = (key: string): string | undefined => localStorage.getItem(`marque.${key}`) ?? undefined;

/** An address may say who visits and when, such as `?as=byr_lin&at=2026-11-02T10:00:00%2B08:00&language=zh`; it is taken once. */
const asked = new URLSearchParams(location.search);
for (const [name, key] of [
  ['as', 'caller'],
  ['at', 'clock'],
  ['language', 'language'],
] as const) {
  const value = asked.get(name);
  if (value === null) continue;
  keep(key, value || undefined);
  asked.delete(name);
  history.replaceState(null, '', `${location.pathname}${asked.size > 0 ? `?${asked}` : ''}`);
}

const callerOf = (id: string | undefined): Caller | undefined => pageData.callers.find((one) => one.id === id);
const usualLanguage: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';

/** The language of all that is shown. */
export const language = signal<Language>(
  kept('language') === 'zh' ? 'zh' : kept('language') === 'en' ? 'en' : usualLanguage,
);

/** The instant that a demo visitor stepped to, as RFC 3339; undefined is the present. */
export const clock = signal<string | undefined>(pageData.demo ? kept('clock') : undefined);

/** Who of the demo story is signed in. */
export const caller = signal<Caller | undefined>(callerOf(kept('caller')));

/** A token that the visitor brought along; it is not kept beyond the page. */
export const ownToken = signal<string | undefined>(undefined);

/** What requests are signed with. */
export const token = computed(() => ownToken.value ?? caller.value?.token);

/** Who is signed in, as far as the page can tell; the API decides. */
export const identity = computed(() => caller.value ?? (ownToken.value ? claimsIn(ownToken.value) : undefined));

/** The role of whoever is signed in. */
export const role = computed(() => identity.value?.role);

/** The present of the visitor: the moved clock, or the machine's. */
export const now = (): Date => (clock.value ? new Date(clock.value) : new Date());

/** Switches the language, and remembers it. */
export function speak(next: Language): void {
  language.value = next;
  keep('language', next);
}

/** Steps to an instant, or back to the present, and remembers it. */
export function stepTo(instant: string | undefined): void {
  clock.value = instant;
  keep('clock', instant);
}

/** Signs in as somebody of the story, or out. */
export function signInAs(id: string | undefined): void {
  ownToken.value = undefined;
  caller.value = callerOf(id);
  keep('caller', caller.value?.id);
}

/** Signs in with a token from elsewhere. */
export function signInWith(text: string): void {
  caller.value = undefined;
  ownToken.value = text.trim();
  keep('caller', undefined);
}

/** Whom a token says it is for (RFC 7519: its second part is the claims in base64url). */
function claimsIn(text: string): { readonly role: string; readonly id: string } | undefined {
  try {
    const claims: { role?: unknown; sub?: unknown } = JSON.parse(
      atob(text.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''),
    );
    return { role: String(claims.role), id: String(claims.sub) };
  } catch {
    return undefined; // no token at all: the API says so
  }
}
