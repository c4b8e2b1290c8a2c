import { type AgendaFilter, filterOf, isWanted, queryWith } from './agenda-filter.rules';
import { type AgendaPage, filled, part } from './agenda-page';
import type { Stars } from './stars';

/** Search and filters, as one types; they are kept in the address, so that a list can be sent to somebody. */
export function startFilters(page: AgendaPage, stars: Stars): void {
  const { tools } = page;
  const show = () => {
    showWanted(page, filterIn(tools), stars);
  };
  const changed = () => {
    const query = queryWith(new URLSearchParams(location.search), filterIn(tools)).toString();
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show();
  };
  fill(tools, filterOf(new URLSearchParams(location.search)));
  tools.addEventListener('input', changed);
  tools.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  part('#_nothing button').addEventListener('click', () => {
    fill(tools, filterOf(new URLSearchParams()));
    changed();
    field(tools, 'q')?.focus();
  });
  field(tools, 'titles')?.addEventListener('change', (event) => {
    const { checked } = event.target as HTMLInputElement;
    for (const { details } of page.sessions) if (details) details.open = !checked;
  });
  stars.onChange(show);
  show();
}

function showWanted({ sessions, facts: { words } }: AgendaPage, filter: AgendaFilter, stars: Stars): void {
  let shown = 0;
  for (const session of sessions) {
    const wanted = isWanted(session, filter, stars.chosen());
    session.row.hidden = !wanted;
    if (wanted) shown += 1;
  }
  // A day of which nothing is left needs no heading.
  for (const table of document.querySelectorAll('.agenda .doc-table')) {
    const isEmpty = [...table.querySelectorAll<HTMLElement>('tbody tr')].every(({ hidden }) => hidden);
    table.toggleAttribute('hidden', isEmpty);
    const heading = table.previousElementSibling;
    if (heading?.id.startsWith('_day-')) heading.toggleAttribute('hidden', isEmpty);
  }
  const count = filled(words.agendaShown, { shown, all: sessions.length });
  const output = part('#_tools output');
  if (output.textContent !== count) output.textContent = count;
  part('#_nothing').hidden = shown > 0;
  stars.show(filter.mine);
  window.dispatchEvent(new Event('agenda-shown'));
}

function field(tools: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement | null {
  return tools.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
}

function filterIn(tools: HTMLFormElement): AgendaFilter {
  const [q = '', day = '', kind = '', room = '', group = ''] = ['q', 'day', 'kind', 'room', 'group'].map(
    (name) => field(tools, name)?.value ?? '',
  );
  const mine = tools.querySelector<HTMLInputElement>('[name=mine]')?.checked === true;
  return { q: q.trim(), day, kind, room, group, mine };
}

function fill(tools: HTMLFormElement, { mine, ...texts }: AgendaFilter): void {
  for (const [name, value] of Object.entries(texts)) {
    const found = field(tools, name);
    if (found) found.value = value;
    // A choice that is not offered asks for nothing.
    if (found?.value === '' && found instanceof HTMLSelectElement) found.selectedIndex = 0;
  }
  const box = tools.querySelector<HTMLInputElement>('[name=mine]');
  if (box) box.checked = mine;
}
