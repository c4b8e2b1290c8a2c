import { describe, expect, it } from '@jest/globals';
import { addressOf, obstacleTo } from './invitee.rules.js';

const account = (email: string, isDisabled = false) => ({ id: '1', email, isDisabled });

describe('where an invitation goes', () => {
  it('is where the organizers say, with and without an account', () => {
    expect(addressOf({ email: 'a@x.org', account: null, lastGiven: null })).toBe('a@x.org');
    expect(addressOf({ email: 'a@x.org', account: account('a@x.org'), lastGiven: 'a@x.org' })).toBe('a@x.org');
    expect(addressOf({ email: null, account: account('a@x.org'), lastGiven: 'a@x.org' })).toBe(null);
  });

  it('is where the owner of the account has moved to, as long as the organizers say the same as before', () => {
    expect(addressOf({ email: 'a@x.org', account: account('new@x.org'), lastGiven: 'a@x.org' })).toBe('new@x.org');
    expect(addressOf({ email: 'c@x.org', account: account('new@x.org'), lastGiven: 'a@x.org' })).toBe('c@x.org');
  });

  it('is the right address once the organizers have corrected a wrong one', () => {
    expect(addressOf({ email: 'right@x.org', account: account('wrong@x.org'), lastGiven: 'wrong@x.org' })).toBe(
      'right@x.org',
    );
  });
});

describe('what keeps an invitation back', () => {
  const open = { state: 'toBeConfirmed', account: null, isTaken: false } as const;

  it('is nothing where there is an address, whether or not there is an account', () => {
    expect(obstacleTo('a@x.org', open)).toBe(null);
    expect(obstacleTo('a@x.org', { ...open, state: 'confirmed', account: account('a@x.org') })).toBe(null);
  });

  it('is named', () => {
    expect(obstacleTo(null, open)).toBe('no-address');
    expect(obstacleTo('a@x.org', { ...open, state: 'declined' })).toBe('declined');
    expect(obstacleTo('a@x.org', { ...open, account: account('a@x.org'), isTaken: true })).toBe('address-taken');
    expect(obstacleTo('a@x.org', { ...open, account: account('a@x.org', true) })).toBe('account-disabled');
  });
});
