import { type AgendaPage, filled, part, type PlacedSession } from './agenda-page';
import { type Present, presentIn } from './present.rules';

const everySoOften = 15_000;

/** A line at the present moment, which moves; a link to it at the top; and what is over is printed quieter. */
export function followPresent({ sessions, facts: { words } }: AgendaPage): void {
  const link = part('#_now');
  const line = document.createElement('div');
  line.className = 'present';
  line.append(Object.assign(document.createElement('span'), { textContent: words.agendaPresent }));
  const follow = () => {
    const now = Date.now();
    const shown = sessions.filter(({ row }) => !row.hidden);
    const present = presentIn(shown, now);
    const isOn = sessions.some(({ endsAt }) => now < endsAt);
    for (const { row, endsAt } of sessions) row.classList.toggle('over', isOn && endsAt <= now);
    link.hidden = present === null;
    if (!present) {
      line.remove();
      return;
    }
    const { kind, session } = present;
    link.setAttribute('href', `#${session.id}`);
    link.textContent = filled(kind === 'during' ? words.agendaNow : words.agendaNext, { title: session.title });
    draw(line, present);
  };
  follow();
  setInterval(follow, everySoOften);
  for (const name of ['resize', 'agenda-shown']) window.addEventListener(name, follow);
  document.addEventListener('visibilitychange', follow);
  document.addEventListener('toggle', follow, true);
}

/** The line stands in the head of the session's row, as far down as the session is over. */
function draw(line: HTMLElement, present: Present<PlacedSession>): void {
  const head = present.session.row.querySelector('th');
  if (!head) return;
  if (line.parentElement !== head) head.append(line);
  const share = present.kind === 'during' ? present.over : 0;
  line.style.setProperty('inset-block-start', `${(share * 100).toFixed(2)}%`);
}
