import type { AgendaPage } from './agenda-page';

/** What is over is folded to its title once the meeting has begun, and while it is on: then one wants to see what comes. */
export function foldWhatIsOver({ sessions }: AgendaPage): void {
  const now = Date.now();
  if (!sessions.some(({ endsAt }) => now < endsAt)) return;
  for (const { details, endsAt } of sessions) if (details && endsAt <= now) details.open = false;
}

/** A link to a session opens it; paper has everything open, and then it is as it was. */
export function unfoldTarget(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.querySelector('details');
    if (details) details.open = true;
  };
  window.addEventListener('hashchange', open);
  open();
  let folded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('.agenda details:not([open])')];
    for (const details of folded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
