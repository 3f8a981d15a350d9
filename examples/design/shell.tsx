import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { language, speak } from '../client/session.ts';
import { speaker } from '../client/words.ts';
import { ClockControl } from './clock.tsx';
import { SignIn } from './sign-in.tsx';

const say = speaker({
  skip: ['To the content', '跳到内容'],
  sections: ['Sections', '栏目'],
  other: ['中文', 'English'],
});

/** What every page has around its content. */
export interface ShellProps {
  readonly name: string;
  readonly nav: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
  /** Roles that may sign in here. */
  readonly roles: readonly string[];
  readonly children: ComponentChildren;
}

/** The frame of a page: its name, sections, clock, language, and who is signed in. */
export function Shell({ name, nav, roles, children }: ShellProps) {
  useEffect(() => {
    document.documentElement.lang = language.value;
    document.title = `Marque · ${name}`;
  });
  return (
    <>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <header class="bar">
        <p class="mark">
          <a href="/">
            <Mark /> Marque
          </a>
          <span>{name}</span>
        </p>
        <nav aria-label={say('sections')}>
          {nav.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <div class="controls">
          <ClockControl />
          <button
            type="button"
            class="quiet"
            lang={language.value === 'zh' ? 'en' : 'zh'}
            onClick={() => speak(language.value === 'zh' ? 'en' : 'zh')}
          >
            {say('other')}
          </button>
          <SignIn roles={roles} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#14403c" />
      <path
        d="M7 23V9l9 9 9-9v14"
        fill="none"
        stroke="#f6f4ef"
        stroke-width="3.2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
