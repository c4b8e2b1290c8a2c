import { type AgendaPage, filled, part } from './agenda-page';
import { readKept, writeKept } from './kept';
import { agree, dateIn, timeIn } from './zone.rules';

const keptUnder = 'agenda-zone';

/** One switch between the meeting's time and one's own, where the clocks differ while the meeting lasts. */
export function offerOwnZone({ facts, tools, sessions }: AgendaPage): void {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const instants = sessions.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
  const box = tools.querySelector<HTMLInputElement>('[name=zone]');
  if (!box?.parentElement || agree(own, facts.timeZone, instants)) return;
  box.parentElement.hidden = false;
  const note = part('#_zone');
  const ofMeeting = note.textContent;
  const printed = new Map([...document.querySelectorAll('.agenda time')].map((time) => [time, time.textContent]));
  const show = () => {
    note.textContent = box.checked ? filled(facts.words.agendaTimesOwn, { zone: own }) : ofMeeting;
    for (const [time, text] of printed) time.textContent = box.checked ? '' : text;
    if (box.checked) showIn(own, sessions, facts);
  };
  box.addEventListener('change', () => {
    writeKept(keptUnder, box.checked ? 'own' : null);
    show();
  });
  box.checked = readKept(keptUnder) === 'own';
  if (box.checked) show();
}

/** The date is said where it is another than the one above. */
function showIn(zone: string, sessions: AgendaPage['sessions'], { language }: AgendaPage['facts']): void {
  const dates = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' });
  for (const { row, day, startsAt, endsAt } of sessions) {
    const [start, end] = row.querySelectorAll('time');
    if (!start || !end) continue;
    const date = dateIn(zone, startsAt) === day ? '' : `${dates.format(startsAt)}, `;
    start.textContent = `${date}${timeIn(zone, startsAt)}`;
    end.textContent = timeIn(zone, endsAt);
  }
}
