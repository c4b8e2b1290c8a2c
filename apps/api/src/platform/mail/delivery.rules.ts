/** What is known of a try that failed. */
export interface DeliveryFailure {
  /** nodemailer's code, such as `ECONNECTION`. */
  code?: string | undefined;
  /** The command that was answered, such as `RCPT TO`, or `CONN`. */
  command?: string | undefined;
  /** The server's reply code, where it gave one. */
  responseCode?: number | undefined;
  /** The server's reply, whose words quote addresses. */
  response?: string | undefined;
  /** Whether the whole message had been handed to the connection. */
  handedOver: boolean;
}

/** `refused` is for good, `postponed` may pass, `unknown` may have been delivered. */
export type Verdict = 'refused' | 'postponed' | 'unknown';

/** Commands whose refusal is about this mail; all others are about the connection or its sign-in. */
const aboutTheMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * What a failed try means for the mail (RFC 5321 §4.2.1: replies of 5yz are permanent, of 4yz transient). A server that refuses
 * the connection or the sign-in for good is badly configured, which somebody may put right, so that the mail waits.
 */
export function verdictOn({ code, command, responseCode, handedOver }: DeliveryFailure): Verdict {
  const isAboutTheMail = aboutTheMail.has(command ?? '');
  // 503 speaks of the order of commands and not of the mail.
  if (responseCode !== undefined)
    return isAboutTheMail && responseCode >= 500 && responseCode !== 503 ? 'refused' : 'postponed';
  if (handedOver) return 'unknown';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'postponed';
}

/** The failure in a few characters that name nobody: the reply code with its enhanced status code (RFC 3463), or what broke. */
export function failureCode({ code, responseCode, response = '' }: DeliveryFailure): string {
  if (responseCode === undefined) return code ?? 'unknown';
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  return status === undefined ? String(responseCode) : `${responseCode} ${status}`;
}
