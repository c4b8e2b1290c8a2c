import { emailAddress } from '#contract/account';
import { text } from '#contract/fields';
import { z } from 'zod';

/** An address with the name that is shown beside it; the name is empty where there is none. */
export const mailbox = z.strictObject({
  address: emailAddress,
  name: z.union([text.max(200), z.literal('')]),
});
export type Mailbox = z.infer<typeof mailbox>;

const pattern = /^(?:"?(?<name>[^"<>]*?)"?\s*<(?<inBrackets>[^<>]*)>|(?<alone>[^<>]*))$/;

/** A mailbox as people write it: `Plenary <plenary@example.org>`, with or without quotes around the name, or an address alone. */
export const writtenMailbox = z.string().transform((value, context) => {
  const { name = '', inBrackets, alone } = pattern.exec(value.trim())?.groups ?? {};
  const { data } = mailbox.safeParse({ address: inBrackets ?? alone, name: name.trim() });
  if (data) return data;
  context.addIssue({ code: 'custom', message: 'a sender such as Plenary <plenary@example.org>' });
  return z.NEVER;
});
