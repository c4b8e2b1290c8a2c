import type { ConsolidationEdit, ConsolidationView } from '#contract/consolidation';
import type { HighlightsView } from '#contract/highlights';
import type { OutputEdit, OutputProgress, OutputView } from '#contract/output';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { DeskWords } from './desk-words.js';
import { about, button } from './hostile-buttons.js';
import { injections } from './injections.js';
import { entryEdits } from './output-house.js';

/** The first group has written everything that there is to write, the second has handed that in. @returns address of its form */
async function writeAll(page: Page, state: 'open' | 'submitted'): Promise<string> {
  const { origin } = new URL(page.url());
  const api = `${origin}/api/meetings/injected`;
  const groups = (await (await page.request.get(`${api}/outputs`)).json()) as OutputProgress[];
  const { session, group } = groups[state === 'open' ? 0 : 1]!;
  const at = `${api}/sessions/${session}/groups/${group.id}/output`;
  const headers = { Origin: origin };
  await page.request.post(`${at}/edits`, { headers, data: { edits: hostileEdits() } });
  if (state === 'submitted') await page.request.post(`${at}/submission`, { headers });
  return `${origin}/desk/injected/outputs/${session}/${group.id}`;
}

export async function openForm(page: Page, t: DeskWords, state: 'open' | 'submitted'): Promise<void> {
  await page.goto(await writeAll(page, state));
  const last = state === 'open' ? t('outputs:part.note') : t('outputs:handedIn');
  await page.getByRole('heading', { name: last, exact: true }).waitFor();
}

export async function openLead(page: Page, t: DeskWords): Promise<void> {
  await writeAll(page, 'submitted');
  await page.reload();
  await button(page, about(t('plenary:presentGroup', { name: '…' })))
    .first()
    .click();
  await page.getByRole('alert').waitFor();
}

/** One more recommendation is in the register, with all that can be said of one, and public; it is looked at there. */
export async function recommend(page: Page, path: string): Promise<void> {
  const { origin } = new URL(page.url());
  const at = `${origin}/api/meetings/injected/recommendations`;
  const [title = '', text = '', addressee = '', organization = '', note = '', evidence = ''] = injections.slice(40);
  const headers = { Origin: origin };
  const said = { title, text, addressee, owners: [{ organization }, { mechanism: 'isles' }] };
  const { number } = (await (await page.request.post(at, { headers, data: said })).json()) as { number: number };
  const followed = {
    ...{ status: 'inProgress', note, isPublic: true },
    evidence: [{ title: evidence, address: 'https://portal.example.org/' }],
  };
  await page.request.patch(`${at}/${number}`, { headers: { ...headers, 'If-Match': '"1"' }, data: followed });
  await page.goto(`${origin}${path}`);
  await page
    .locator('main')
    .getByText(note.trim().split(/\s/u)[0] ?? '')
    .or(page.locator('main tbody tr'))
    .first()
    .waitFor();
}

/** The first entry of the second group: after the title, the first group and the second. */
export async function project(page: Page): Promise<void> {
  await writeAll(page, 'submitted');
  await page.locator('figure').first().waitFor();
  await page.goto(`${page.url()}/screen`);
  await page.locator('h1').first().waitFor();
  for (const key of ['Home', 'PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
  await page.locator('main [lang] p').nth(2).waitFor();
}

export async function openPresentation(page: Page): Promise<void> {
  await page.goto(`${await writeAll(page, 'submitted')}/present`);
  await page.locator('main ol button').nth(1).click();
  await page.locator('figure').waitFor();
}

/** Asks the API for the meeting of hostile names in the name of whoever looks at a page. */
function askerOf(page: Page) {
  const { origin } = new URL(page.url());
  const api = `${origin}/api/meetings/injected`;
  return {
    read: async <T>(path: string) => (await (await page.request.get(`${api}/${path}`)).json()) as T,
    send: (path: string, data?: object) => page.request.post(`${api}/${path}`, { headers: { Origin: origin }, data }),
  };
}

/** All groups have handed in the same; of that one recommendation is being worded, one is taken out, and two are told apart. */
export async function openConsolidation(page: Page, t: DeskWords): Promise<void> {
  const { read, send } = askerOf(page);
  for (const { session, group } of await read<OutputProgress[]>('outputs')) {
    const at = `sessions/${session}/groups/${group.id}/output`;
    await send(`${at}/edits`, { edits: hostileEdits() });
    await send(`${at}/submission`);
  }
  const at = 'sessions/session-4/plenary/consolidation';
  const { groups } = await read<ConsolidationView>(at);
  const [a, b, c] = groups.flatMap(({ id: group, recommendations }) =>
    recommendations.slice(0, 1).map(({ entry }) => ({ group, entry })),
  );
  if (!a || !b || !c) throw new Error('fewer than three groups have handed something in');
  const [one, gone] = [randomUUID(), randomUUID()];
  const edits: ConsolidationEdit[] = [
    { kind: 'begin', recommendation: one, source: a },
    { kind: 'begin', recommendation: gone, source: c },
    { kind: 'remove', recommendation: gone },
    { kind: 'apart', a: b, b: c, isApart: true },
  ];
  await send(`${at}/edits`, { edits });
  await page.reload();
  for (const fold of await page.locator('summary').all()) await fold.click();
  await button(page, about(t('consolidation:editOf', { recommendation: '…' })))
    .first()
    .click();
}

/** A practice has been written in and worded anew by its group; something was taken out, and something stands in no place. */
export async function openHighlights(page: Page, t: DeskWords): Promise<void> {
  const form = await writeAll(page, 'submitted');
  const { read, send } = askerOf(page);
  const [session, group] = form.split('/').slice(-2);
  const at = `sessions/${session}/groups/${group}/output`;
  const practice = (await read<OutputView>(at)).entries.find(({ part }) => part === 'practice')!;
  const [lost, gone] = [randomUUID(), randomUUID()];
  const set = (entry: string, value: string, seen: number) => ({ kind: 'set', entry, field: 'text', value, seen });
  const { entries } = await read<HighlightsView>('highlights');
  const block = entries.find(({ id }) => id.endsWith(practice.id))!;
  const edits = [
    set(block.id, injections[50] ?? '', block.fields.text?.version ?? 0),
    { kind: 'add', entry: lost, part: 'session/no-longer' },
    set(lost, injections[51] ?? '', 0),
    { kind: 'add', entry: gone, part: 'introduction' },
    set(gone, injections[52] ?? '', 0),
    { kind: 'remove', entry: gone },
  ];
  await send('highlights/edits', { edits });
  await send(`${at}/reopening`, { reason: injections[53] });
  await send(`${at}/edits`, { edits: [set(practice.id, injections[54] ?? '', practice.fields.text?.version ?? 0)] });
  await send(`${at}/submission`);
  await page.reload();
  await button(page, t('highlights:keepOurs')).first().waitFor();
  for (const fold of await page.locator('main summary').all()) await fold.click();
}

/** An entry of each part, the text of every field one of {@link injections}; and one that was removed. */
function hostileEdits(): OutputEdit[] {
  const texts = injections.slice(40).values();
  const text = () => texts.next().value ?? '';
  const gone = entryEdits('recommendation', { title: text() });
  return [
    ...entryEdits('recommendation', { title: text(), text: text(), addressee: text(), levels: ['global'] }),
    ...entryEdits('partnership', { type: text(), actors: ['academia', text()], need: text() }),
    ...entryEdits('practice', { title: text(), text: text() }),
    ...entryEdits('disagreement', { text: text() }),
    ...entryEdits('note', { text: text() }),
    ...gone,
    ...gone.slice(0, 1).map(({ entry }): OutputEdit => ({ kind: 'remove', entry })),
  ];
}
