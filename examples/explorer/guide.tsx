/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { tour } from './tour.ts';

/** The tour beside the editors: each stop is an address of this page. */
export function Guide({ current }: { readonly current: string | undefined }): ReactNode {
  const roles = [...new Set(tour.map(({ role }) => role))];
  return (
    <nav className="guide" aria-label="Tour">
      <a className="home" href="/">
        Marque
      </a>
      {roles.map((role) => (
        <section key={role}>
          <h2>{role}</h2>
          <ul>
            {tour
              .filter((stop) => stop.role === role)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={`/explorer?stop=${id}`} aria-current={id === current ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
