import type { SignInView } from '#contract/account';
import { DataSource } from 'typeorm';
import type { Account } from '../../apps/api/src/accounts/account.entity.js';
import { AccountsService } from '../../apps/api/src/accounts/accounts.service.js';
import { type Author, theSystem } from '../../apps/api/src/platform/author.js';
import { SECRET_LINKS, type SecretLinks } from '../../apps/api/src/platform/secret-links.js';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestApp } from './app.js';
import { Visitor } from './visitor.js';

export const password = 'a long and honest password';

/** Makes an account at `example.org`, with the password of all accounts of tests. */
export async function makeAccount(
  { app }: Pick<TestApp, 'app'>,
  name: string,
  { administrator = false, hasPassword = true } = {},
): Promise<Account> {
  const accounts = app.get(AccountsService);
  return app.get(DataSource).transaction(async (manager) => {
    const email = emailOf(name);
    const { row } = await accounts.ensure(manager, { email, name, administrator }, theSystem);
    if (hasPassword) await accounts.setPassword(manager, row, password, theSystem);
    return row;
  });
}

/** Somebody with an account, as the author of a change over the web. */
export async function webAuthor(house: Pick<TestApp, 'app'>, name: string): Promise<Author & { accountId: string }> {
  const { id } = await makeAccount(house, name, { hasPassword: false });
  return { accountId: id, via: 'web' };
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
}

/** A visitor who has signed in. */
export function signedIn({ origin }: Pick<TestApp, 'origin'>, name: string): Promise<Visitor> {
  return new Visitor(origin).signIn(emailOf(name), password);
}

/** The address of the account that a visitor is signed in to, as the server says. */
export async function who(visitor: Visitor): Promise<string | null> {
  const answer = await visitor.get('/api/session').expect(200);
  return (answer.body as SignInView).account?.email ?? null;
}

/** The mail that some work causes to be written to an address; waits for it. */
export async function mailAfter(
  house: Pick<TestApp, 'app'>,
  name: string,
  work: () => Promise<unknown>,
): Promise<string> {
  const before = await mailsTo(house, name, 0);
  await work();
  const after = await mailsTo(house, name, before.length + 1);
  return after.find((mail) => !before.includes(mail)) ?? '';
}

/** The bodies of the mails to an address as they would be sent, in no order; waits until there are so many. */
export async function mailsTo({ app }: Pick<TestApp, 'app'>, name: string, atLeast = 1): Promise<string[]> {
  const secretLinks = app.get<SecretLinks>(SECRET_LINKS);
  for (let waited = 0; ; waited += 20) {
    const mails = await app
      .get(DataSource)
      .query<{ text: string }[]>('SELECT text FROM mail WHERE recipient_address = $1', [emailOf(name)]);
    if (mails.length >= atLeast) return mails.map(({ text }) => secretLinks.reveal(text));
    if (waited > 5_000) throw new Error(`${mails.length} mails to ${name}, expected ${atLeast}`);
    await sleep(20);
  }
}

/** The token in the link of a mail. */
export function tokenIn(mail: string | undefined): string {
  const token = /https:\/\/meetings\.example\.org\/[a-z-]+\/([\w-]{43})/.exec(mail ?? '')?.[1];
  if (token === undefined) throw new Error(`no link in ${mail}`);
  return token;
}
