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

  it('names every bad key, and no value', () => {
    expect(() => readConfig({ PORT: 'x', NODE_ENV: 'staging', DATABASE_URL: 'secret' })).toThrow(
      new ConfigError(
        [
          'The environment has values that cannot be used:',
          'NODE_ENV: expected development, test or production',
          'PORT: expected a port from 0 to 65535',
          'DATABASE_URL: expected a URL such as postgres://user:password@host/database',
        ].join('\n'),
      ),
    );
  });
});
