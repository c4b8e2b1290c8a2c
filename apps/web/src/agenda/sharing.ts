import type { AgendaPage } from './agenda-page';

const saidFor = 4000;

/** A link to a session: by what the device has for sharing, else copied, else in the address bar. */
export function offerSharing({ sessions, facts: { words } }: AgendaPage): void {
  for (const { id, row, title } of sessions) {
    const place = row.querySelector('p:has(> a[href*=".ics"])');
    if (!place) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = words.agendaShare;
    button.setAttribute('aria-label', `${words.agendaShare}: ${title}`);
    const said = Object.assign(document.createElement('span'), { className: 'said' });
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      void share(id, title).then((done) => {
        said.textContent =
          done === 'shared' ? '' : ` ${done === 'copied' ? words.agendaCopied : words.agendaAddressAbove}`;
        setTimeout(() => (said.textContent = ''), saidFor);
      });
    });
    place.append(' · ', button, said);
  }
}

async function share(id: string, title: string): Promise<'shared' | 'copied' | 'in the address bar'> {
  const url = addressOf(id);
  const device: { share?: (what: ShareData) => Promise<void>; clipboard?: Clipboard } = navigator;
  try {
    if (device.share) {
      await device.share({ title, url });
      return 'shared';
    }
    await device.clipboard?.writeText(url);
    if (device.clipboard) return 'copied';
  } catch (error) {
    // Whoever thinks better of it has not been refused anything.
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
  }
  location.hash = id;
  return 'in the address bar';
}

/** Of the whole agenda in this language, whatever is looked for at the moment. */
function addressOf(id: string): string {
  const language = new URLSearchParams(location.search).get('lang');
  const query = language === null ? '' : `?lang=${encodeURIComponent(language)}`;
  return `${location.origin}${location.pathname}${query}#${id}`;
}
