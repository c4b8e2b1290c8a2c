import { describe, expect, it } from '@jest/globals';
import { failureCode, verdictOn } from './delivery.rules.js';

describe('a try that failed', () => {
  it.each([
    ['refused', 'its recipient is refused for good', { command: 'RCPT TO', responseCode: 550, handedOver: false }],
    ['refused', 'its sender is refused for good', { command: 'MAIL FROM', responseCode: 553, handedOver: false }],
    ['refused', 'its content is refused for good', { command: 'DATA', responseCode: 554, handedOver: true }],
    ['refused', 'it is no mail', { code: 'EMESSAGE', command: 'API', handedOver: false }],
    ['postponed', 'its recipient is refused for now', { command: 'RCPT TO', responseCode: 450, handedOver: false }],
    ['postponed', 'its content is refused for now', { command: 'DATA', responseCode: 451, handedOver: true }],
    ['postponed', 'the server lost its place', { command: 'DATA', responseCode: 503, handedOver: false }],
    [
      'postponed',
      'the sign-in is refused',
      { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, handedOver: false },
    ],
    [
      'postponed',
      'the connection is refused',
      { code: 'EPROTOCOL', command: 'CONN', responseCode: 554, handedOver: false },
    ],
    ['postponed', 'there is no server', { code: 'ESOCKET', command: 'CONN', handedOver: false }],
    ['postponed', 'the connection breaks half-way', { code: 'ECONNECTION', command: 'CONN', handedOver: false }],
    ['unknown', 'the connection breaks before the answer', { code: 'ECONNECTION', command: 'CONN', handedOver: true }],
    ['unknown', 'the answer takes too long', { code: 'EABORT', handedOver: true }],
  ])('is %s where %s', (verdict, _reason, failure) => {
    expect(verdictOn(failure)).toBe(verdict);
  });

  it('is told by codes, never by the words of the server', () => {
    const told = [
      { responseCode: 550, response: '550 5.1.1 <ama@example.org> unknown', handedOver: false },
      { responseCode: 550, response: '550-5.7.26 ama@example.org', handedOver: false },
      { responseCode: 421, response: '421 ama.example.org closing', handedOver: false },
      { code: 'ETIMEDOUT', handedOver: true },
      { handedOver: false },
    ].map(failureCode);
    expect(told).toEqual(['550 5.1.1', '550 5.7.26', '421', 'ETIMEDOUT', 'unknown']);
  });
});
