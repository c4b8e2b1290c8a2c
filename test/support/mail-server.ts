import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server treats the next mail to one address. */
interface Treatment {
  /** The answer to RCPT TO, such as `550 5.1.1 no such mailbox`. */
  refuse?: string;
  /** Milliseconds between the whole message and its answer. */
  delay?: number;
  /** The answer to the whole message. */
  answer?: string;
  /** The connection is cut in place of an answer to the whole message. */
  cut?: boolean;
}

/** A real mail server on the loopback. */
export interface MailServer {
  /** `smtp://127.0.0.1:…` */
  url: string;
  /** Messages that were taken, in order. */
  taken: ParsedMail[];
  /** Addresses for which a whole message has come, whatever became of it. */
  offered: string[];
  /** Says how the next mails to an address are treated, one after the other; those after them are taken. */
  treat(address: string, ...treatments: Treatment[]): void;
  close(): Promise<void>;
}

/** @param port any free one by default */
export async function startMailServer(port = 0): Promise<MailServer> {
  const treatments = new Map<string, Treatment[]>();
  const taken: ParsedMail[] = [];
  const offered: string[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, callback) {
      const refusal = treatments.get(address)?.[0]?.refuse;
      if (refusal !== undefined) treatments.get(address)?.shift();
      callback(refusal === undefined ? null : replying(refusal));
    },
    onData(stream, { envelope }, callback) {
      const address = envelope.rcptTo[0]?.address ?? '';
      const { delay = 0, answer, cut = false } = treatments.get(address)?.shift() ?? {};
      void simpleParser(stream).then(async (mail) => {
        offered.push(address);
        await setTimeout(delay, undefined, { ref: false });
        if (cut) for (const socket of sockets) socket.destroy();
        else if (answer === undefined) taken.push(mail);
        callback(answer === undefined ? null : replying(answer));
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('a mail server listens on a port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    offered,
    treat: (recipient, ...next) => treatments.set(recipient, next),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function replying(reply: string): Error {
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
