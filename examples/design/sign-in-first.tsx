import type { Caller } from '../client/page-data.ts';
import { pageData } from '../client/page-data.ts';
import { language, signInAs } from '../client/session.ts';

/** The people of the story that are offered at most. */
const offered = 6;

/** In place of what only somebody of a role sees: says so, and in the demo signs in as one of the story at a click. */
export function SignInFirst({ as, says }: { readonly as: Caller['role']; readonly says: string }) {
  const people = pageData.callers.filter((one) => one.role === as).slice(0, offered);
  return (
    <div class="empty">
      <p>{says}</p>
      <p class="ways">
        {people.map(({ id, name }) => (
          <button key={id} type="button" onClick={() => signInAs(id)}>
            {name[language.value]}
          </button>
        ))}
      </p>
    </div>
  );
}
