import { type AgendaPage, part } from './agenda-page';
import { readKept, writeKept } from './kept';

/** Marks what has changed since the release that was seen here last, until one has seen it. */
export function followChanges({ facts }: AgendaPage): void {
  const key = `agenda-seen ${facts.slug}`;
  const seen = readKept(key);
  if (typeof seen !== 'number' || seen > facts.version) writeKept(key, facts.version);
  else if (seen < facts.version && !new URLSearchParams(location.search).has('since')) {
    void markChanges(seen, facts.words.agendaMark, () => {
      writeKept(key, facts.version);
    });
  }
}

async function markChanges(since: number, word: string, haveSeen: () => void): Promise<void> {
  const marks = await findMarks(since);
  if (marks === null) return;
  for (const [id, text] of marks) {
    const title = document.getElementById(id)?.querySelector('td :is(h2, h3, h4, h5)');
    const mark = Object.assign(document.createElement('p'), { className: 'mark', textContent: `${word} ${text}` });
    (title?.closest('summary') ?? title)?.after(mark);
  }
  const notice = part('#_changed');
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    haveSeen();
    notice.hidden = true;
    for (const mark of document.querySelectorAll('.agenda .mark')) mark.remove();
    part('#_tools [name=q]').focus();
  });
}

/** By session, the words of the page that marks changes; null where it cannot be had. */
async function findMarks(since: number): Promise<Map<string, string> | null> {
  const address = new URL(location.href);
  const language = address.searchParams.get('lang');
  address.search = language === null ? `?since=${since}` : `?lang=${encodeURIComponent(language)}&since=${since}`;
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const cells = [...page.querySelectorAll('.agenda tr[id] > td:last-child')];
    return new Map(
      cells
        .map(
          (cell) =>
            [cell.parentElement?.id ?? '', [...cell.children].map((one) => one.textContent).join('; ')] as const,
        )
        .filter(([, text]) => text !== ''),
    );
  } catch {
    return null;
  }
}
