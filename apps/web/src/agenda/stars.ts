import { type AgendaPage, part, type PlacedSession } from './agenda-page';
import { findStarsOfAccount, moveStars, type StarStore, starsOnDevice } from './star-store';

/** One's own programme as the page shows it. */
export interface Stars {
  chosen: () => ReadonlySet<string>;
  onChange: (listener: () => void) => void;
  /** Shows what can be done with one's own programme, or hides it. */
  show: (shown: boolean) => void;
}

/** A star below each session. Who is signed in keeps them with the account, who is not, on this device. */
export function startStars(page: AgendaPage): Stars {
  const { facts } = page;
  const device = starsOnDevice(facts);
  let store = device;
  let chosen: ReadonlySet<string> = new Set();
  const listeners: (() => void)[] = [];
  const buttons = page.sessions.flatMap((session) => starButton(session, facts.words.agendaStar, press));
  const changeTo = (ids: Iterable<string>) => {
    chosen = new Set(ids);
    for (const { id, button } of buttons) mark(button, chosen.has(id));
    for (const listener of listeners) listener();
  };
  /** What was pressed since the page was opened, which is newer than an answer that was on its way. */
  const pressed = new Map<string, boolean>();
  const readFrom = async (from: StarStore) => {
    store = from;
    const kept = (await from.read()).filter((id) => !pressed.has(id));
    changeTo([...kept, ...[...pressed].flatMap(([id, isChosen]) => (isChosen ? [id] : []))]);
  };
  async function press(id: string): Promise<void> {
    const isChosen = !chosen.has(id);
    const show = (isNow: boolean) => {
      pressed.set(id, isNow);
      changeTo(isNow ? [...chosen, id] : [...chosen].filter((one) => one !== id));
    };
    show(isChosen);
    try {
      await store.write(id, isChosen);
    } catch {
      show(!isChosen);
      say(buttons.find((one) => one.id === id)?.button, facts.words.agendaStarFailed);
    }
  }
  void readFrom(device);
  void findStarsOfAccount(facts).then(async (account) => {
    if (!account) return;
    const move = () => moveStars(device, account).catch(() => undefined);
    await move();
    await readFrom(account).catch(() => readFrom(device));
    // What was pressed on the way is on this device.
    await move();
  });
  return {
    chosen: () => chosen,
    onChange: (listener) => listeners.push(listener),
    show: (shown) => showOwn(shown, chosen, keptWhere(store, facts.words)),
  };
}

function keptWhere({ kind }: StarStore, words: AgendaPage['facts']['words']): string {
  return kind === 'account' ? words.agendaKeptInAccount : words.agendaKeptHere;
}

/** The links with which one takes one's own programme away. */
function showOwn(shown: boolean, chosen: ReadonlySet<string>, kept: string): void {
  part('#_mine').hidden = !shown;
  part('#_mine .kept').textContent = kept;
  part('#_mine .none').hidden = chosen.size > 0;
  part('#_mine .some').hidden = chosen.size === 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#_mine .some a')) {
    const address = new URL(link.href.replace(/^webcal:/, location.protocol));
    address.searchParams.set('sessions', [...chosen].sort().join(','));
    // Programs for calendars have registered `webcal:`.
    link.href = 'subscribe' in link.dataset ? address.href.replace(/^https?:/, 'webcal:') : address.href;
  }
}

function starButton(
  { id, row, title }: PlacedSession,
  words: string,
  press: (id: string) => Promise<void>,
): { id: string; button: HTMLButtonElement }[] {
  const place = row.querySelector('p:has(> a[href*=".ics"])');
  if (!place) return [];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain star';
  button.textContent = words;
  button.setAttribute('aria-label', `${words}: ${title}`);
  button.addEventListener('click', () => void press(id));
  place.append(' · ', button);
  return [{ id, button }];
}

function mark(button: HTMLButtonElement, chosen: boolean): void {
  button.setAttribute('aria-pressed', String(chosen));
}

/** What went wrong stands beside what was pressed, until it is pressed again. */
function say(button: HTMLButtonElement | undefined, text: string): void {
  const note = Object.assign(document.createElement('span'), { className: 'said', textContent: ` ${text}` });
  note.setAttribute('role', 'alert');
  button?.after(note);
  button?.addEventListener('click', () => note.remove(), { once: true });
}
