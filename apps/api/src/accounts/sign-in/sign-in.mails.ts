import { composeMail, type ComposedMail } from '../../platform/mail/compose-mail.js';
import { wordsIn } from '#words/words';

/** A link with which to sign in once. */
export function signInLinkMail({ address, minutes }: { address: string; minutes: number }): Promise<ComposedMail> {
  const words = wordsIn('en');
  return composeMail({
    language: 'en',
    title: words('mailSignInSubject'),
    paragraphs: [words('mailSignInText', { minutes }), words('mailNotYou')],
    action: { label: words('signIn'), url: address },
  });
}

/** To an address that an account wants to take. */
export function changeAddressMail({ address, hours }: { address: string; hours: number }): Promise<ComposedMail> {
  const words = wordsIn('en');
  return composeMail({
    language: 'en',
    title: words('mailNewAddressSubject'),
    paragraphs: [words('mailNewAddressText', { hours }), words('mailNotYou')],
    action: { label: words('mailNewAddressAction'), url: address },
  });
}

/** To the address that an account has left. */
export function addressChangedMail({ email }: { email: string }): Promise<ComposedMail> {
  const words = wordsIn('en');
  return composeMail({
    language: 'en',
    title: words('mailAddressChangedSubject'),
    paragraphs: [words('mailAddressChangedText', { email }), words('mailWasItYou')],
  });
}

export function passwordChangedMail(): Promise<ComposedMail> {
  const words = wordsIn('en');
  return composeMail({
    language: 'en',
    title: words('mailPasswordChangedSubject'),
    paragraphs: [words('mailPasswordChangedText'), words('mailWasItYou')],
  });
}

/**
 * To somebody who may from now on work on a meeting.
 *
 * @param signIn address of the page where one asks for another link
 */
export function accessMail({
  address,
  meeting,
  signIn,
}: {
  address: string;
  meeting: string;
  signIn: string;
}): Promise<ComposedMail> {
  const words = wordsIn('en');
  return composeMail({
    language: 'en',
    title: words('mailAccessSubject', { meeting }),
    paragraphs: [words('mailAccessText', { meeting }), words('mailLinkDays', { address: signIn })],
    action: { label: words('signIn'), url: address },
  });
}
