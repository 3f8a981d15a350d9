import { useRef } from 'preact/hooks';
import { pageData } from '../client/page-data.ts';
import { caller, language, ownToken, signInAs, signInWith } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { speaker } from '../client/words.ts';

const say = speaker({
  who: ['Signed in as', '登录身份'],
  visitor: ['Visitor', '访客'],
  own: ['With a token …', '使用令牌…'],
  token: ['Token of your issuer', '签发方提供的令牌'],
  enter: ['Sign in', '登录'],
  leave: ['Cancel', '取消'],
  buyer: ['Buyers', '买家'],
  seller: ['Sellers', '卖家'],
  brand: ['Brands', '品牌'],
  moderator: ['Moderators', '审核员'],
});

const byToken = 'token';

/** Who is signed in: nobody, somebody of the demo story, or whoever a token is for. */
export function SignIn({ roles }: { readonly roles: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const choose = (value: string): void => {
    if (value === byToken) dialog.current?.showModal();
    else signInAs(value || undefined);
  };
  return (
    <>
      <select
        class="sign-in"
        aria-label={say('who')}
        value={ownToken.value ? byToken : (caller.value?.id ?? '')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{say('visitor')}</option>
        {roles.map((role) => (
          <People key={role} role={role} />
        ))}
        <option value={byToken}>{say('own')}</option>
      </select>
      <dialog ref={dialog} aria-labelledby="token-label">
        <form
          method="dialog"
          onSubmit={() => {
            if (text.current?.value.trim()) signInWith(text.current.value);
          }}
        >
          <label id="token-label" for="token">
            {say('token')}
          </label>
          <textarea id="token" ref={text} rows={5} spellcheck={false} autocomplete="off" />
          <p class="ways">
            <button type="submit">{say('enter')}</button>
            <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
              {say('leave')}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

function People({ role }: { readonly role: string }) {
  const people = pageData.callers.filter((one) => one.role === role);
  if (people.length === 0) return null;
  return (
    <optgroup
      label={role === 'buyer' || role === 'seller' || role === 'brand' || role === 'moderator' ? say(role) : term(role)}
    >
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language.value]}
        </option>
      ))}
    </optgroup>
  );
}
