import { MeetingAccessService } from '../../apps/api/src/programme/meeting-access.service.js';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { emailOf, makeAccount } from './accounts.js';
import { SetClock, startAppOn, type TestApp, waitForDatabase } from './app.js';
import { createTestDatabase } from './database.js';
import { freePort } from './free-port.js';
import { type MailServer, startMailServer } from './mail-server.js';
import { draft, giveAddresses, smallMeeting } from './small-meeting.js';

/** The product as a browser reaches it, with a mail server that takes what it sends. */
export interface PublishingDesk extends TestApp {
  mailServer: MailServer;
}

/** With the draft of the small meeting, whose people have addresses, and Olga, who organizes it. Nothing is released. */
export async function startPublishingDesk(): Promise<PublishingDesk> {
  const [mailServer, database, port] = [await startMailServer(), await createTestDatabase(), await freePort()];
  const clock = new SetClock('2031-01-01T09:00:00Z');
  const environment = { SMTP_URL: mailServer.url, MAIL_FROM: 'Plenary <plenary@example.org>' };
  const others = { mailTiming: { retries: [] }, jobTiming: { poll: 50 } };
  const baseUrl = `http://127.0.0.1:${port}`;
  const running = await startAppOn(database.url, clock, baseUrl, port, environment, others);
  waitForDatabase(running);
  await draft(running, smallMeeting({}));
  await giveAddresses(running);
  await makeAccount(running, 'Olga');
  const organizer = { email: emailOf('Olga'), name: 'Olga', kind: 'organizer' } as const;
  await running.app.get(MeetingAccessService).give('small', organizer, theSystem);
  const close = async (): Promise<void> => {
    await running.app.close();
    await database.drop();
    await mailServer.close();
  };
  return { ...running, clock, database, mailServer, close };
}
