import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { withStartOption } from './connection-options.js';

describe('a start-up option', () => {
  const options = (url: string) => new pg.Client({ connectionString: withStartOption(url, '-c role=some') });

  it.each([
    ['postgresql://u:p%2F%40@%2Ftmp%2Fx:5432/plenary', '-c role=some'],
    [
      'postgres://u@db:5433/plenary?options=-c%20role%3Dother%20-c%20lock_timeout%3D1s',
      '-c role=other -c lock_timeout=1s -c role=some',
    ],
  ])('of %s comes after those it has', (url, expected) => {
    const given = new pg.Client({ connectionString: url });
    const client = options(url);
    expect(client).toMatchObject({ connectionParameters: { options: expected } });
    const { host, port, user, password, database } = given;
    expect(client).toMatchObject({ host, port, user, password, database });
  });
});
