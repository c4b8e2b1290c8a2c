import type { SignInView } from '#contract/account';
import { expect, it } from '@jest/globals';
import { emailOf, makeAccount } from '../support/accounts.js';
import { startBrowser } from '../support/browser.js';
import { describeWith } from '../support/describe-with.js';
import { freePort } from '../support/free-port.js';
import { startOidcServer } from '../support/oidc-server.js';
import { startSignOnHouse } from '../support/sign-on.js';

describeWith(['chromium'], 'in a real browser', () => {
  it('one signs in at the provider and out of it again, under the policy that forms stay here', async () => {
    const port = await freePort();
    const reachedBy = `http://127.0.0.1:${port}`;
    const there = await startOidcServer(reachedBy);
    const here = await startSignOnHouse(there, reachedBy);
    await makeAccount(here, 'Ada');
    there.user = { sub: 'ada', email: emailOf('Ada'), email_verified: true };
    const browser = await startBrowser();
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${reachedBy}/sign-in/with`);
    expect(page.url()).toBe(`${reachedBy}/`);
    await page.goto(`${reachedBy}/api/session`);
    expect((JSON.parse(await page.innerText('body')) as SignInView).account?.email).toBe(emailOf('Ada'));
    await page.goto(`${reachedBy}/`);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<form method="post" action="/sign-out"><button id="out">Out</button></form>')`,
    );
    await page.click('#out');
    await page.waitForURL(`${there.issuer}/session/end**`);
    await page.click('button');
    await page.waitForURL(`${reachedBy}/`);
    // Neither site has an icon.
    expect(complaints.filter((text) => !text.includes('status of 404'))).toEqual([]);
    await page.goto(`${reachedBy}/api/session`);
    expect((JSON.parse(await page.innerText('body')) as SignInView).account).toBeNull();
    await browser.close();
    await here.close();
    await there.close();
  });
});
