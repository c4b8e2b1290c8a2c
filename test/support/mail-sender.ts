// A process that sends the mails of a database, for tests in which it is killed over it.
// Arguments: the URLs of the database and of the mail server.
import { openMailHouse } from './mail-house.js';

const [databaseUrl = '', smtpUrl] = process.argv.slice(2);
const house = await openMailHouse(databaseUrl, smtpUrl);
house.start();
