import { emailAddress } from '#contract/account';
import { Command } from 'commander';
import { ArgumentFailure } from './failure.js';

/** Makes an administrator, or makes an account that is there one, and prints a link with which to sign in. */
export function adminCommand(): Command {
  return new Command('admin')
    .description('make an administrator, and print a link with which to sign in once')
    .argument('<email>', 'e-mail address')
    .option('--name <name>', 'how the account is called on screens; the address by default')
    .action(async (address: string, { name }: { name?: string }) => {
      const { success, data: email } = emailAddress.safeParse(address);
      if (!success) throw new ArgumentFailure(`${address}: expected an e-mail address such as name@example.org`);
      // Loaded here, because commands that need no database start much faster without it.
      const { withHouse } = await import('./with-house.js');
      const { link, baseUrl } = await withHouse(async ({ firstAccounts, baseUrl }) => ({
        link: await firstAccounts.makeAdministrator(email, name ?? email),
        baseUrl,
      }));
      process.stdout.write(`${link}\n`);
      process.stderr.write(
        `Made from BASE_URL, ${baseUrl}. Where the server has another, give it to this command too.\n`,
      );
    });
}
