import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    expect(readConfig({})).toEqual({
      mode: 'development',
      port: 3000,
      baseUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      dataDir: './.data',
      trustedProxies: [],
      mailFrom: { name: 'Plenary', address: 'plenary@localhost' },
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('makes links from BASE_URL, with or without a slash at its end', () => {
    expect(readConfig({ BASE_URL: 'https://meetings.example.org/' }).baseUrl).toBe('https://meetings.example.org');
    expect(readConfig({ PORT: '8080' }).baseUrl).toBe('http://localhost:8080');
  });

  it.each([' ', '0x10', '1e3', '-1', '65536', '3000.0', ' 80'])('takes a port in digits only, not %j', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow('PORT: expected a port from 0 to 65535');
  });

  it('takes no folder that is all spaces', () => {
    expect(() => readConfig({ DATA_DIR: '  ' })).toThrow('DATA_DIR: expected a folder');
  });

  it.each(['path', '?query', '#part', '?', '#'])('takes no BASE_URL with %s: pages link to its root', (rest) => {
    const message = 'BASE_URL: expected an origin such as https://meetings.example.org';
    expect(() => readConfig({ BASE_URL: `https://meetings.example.org/${rest}` })).toThrow(message);
    expect(() => readConfig({ BASE_URL: 'https://user:secret@meetings.example.org' })).toThrow(message);
  });

  it('writes mails in the name of the site, unless MAIL_FROM says otherwise', () => {
    expect(readConfig({ BASE_URL: 'https://meetings.example.org:8443' }).mailFrom).toEqual({
      name: 'Plenary',
      address: 'plenary@meetings.example.org',
    });
    expect(readConfig({ MAIL_FROM: 'GRCP Secretariat <grcp@example.org>' }).mailFrom).toEqual({
      name: 'GRCP Secretariat',
      address: 'grcp@example.org',
    });
  });

  it('names every bad key, and no value', () => {
    expect(() =>
      readConfig({ PORT: 'x', NODE_ENV: 'staging', DATABASE_URL: 'secret', SMTP_URL: 'https://x', MAIL_FROM: 'me' }),
    ).toThrow(
      new ConfigError(
        [
          'The environment has values that cannot be used:',
          'NODE_ENV: expected development, test or production',
          'PORT: expected a port from 0 to 65535',
          'DATABASE_URL: expected a URL such as postgres://user:password@host/database',
          'SMTP_URL: expected a URL such as smtp://user:password@mail.example.org:587',
          'MAIL_FROM: expected a sender such as Plenary <plenary@example.org>',
        ].join('\n'),
      ),
    );
  });

  describe('of single sign-on', () => {
    const signOn = {
      OIDC_ISSUER: 'https://sign-in.example.org/tenant',
      OIDC_CLIENT_ID: 'plenary',
      OIDC_CLIENT_SECRET: 'a secret',
    };

    it('is whole or not there', () => {
      expect(readConfig({}).signOn).toBeUndefined();
      expect(readConfig(signOn).signOn).toEqual({
        issuer: 'https://sign-in.example.org/tenant',
        clientId: 'plenary',
        clientSecret: 'a secret',
      });
      const together =
        'expected a value, as OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET are set together or not at all';
      expect(() => readConfig({ ...signOn, OIDC_ISSUER: '', OIDC_CLIENT_SECRET: '' })).toThrow(
        new ConfigError(
          [
            'The environment has values that cannot be used:',
            `OIDC_ISSUER: ${together}`,
            `OIDC_CLIENT_SECRET: ${together}`,
          ].join('\n'),
        ),
      );
    });

    it('has an issuer by HTTPS, or on this machine', () => {
      const accepts = (issuer: string): boolean => {
        try {
          return readConfig({ ...signOn, OIDC_ISSUER: issuer }).signOn?.issuer === issuer;
        } catch {
          return false;
        }
      };
      const good = [
        'https://sign-in.example.org',
        'http://localhost:4000',
        'http://127.0.0.1:4000',
        'http://[::1]:4000',
      ];
      const bad = ['http://sign-in.example.org', 'http://localhost.example.org', 'http://127.0.0.1.example.org'].concat(
        [
          'https://sign-in.example.org?tenant=1',
          'https://sign-in.example.org#tenant',
          'sign-in.example.org',
          'ftp://localhost',
        ],
      );
      expect(good.filter((issuer) => !accepts(issuer))).toEqual([]);
      expect(bad.filter(accepts)).toEqual([]);
    });
  });
});
