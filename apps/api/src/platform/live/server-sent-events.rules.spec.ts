import { describe, expect, it } from '@jest/globals';
import { eventText, heartbeatText, openingText, resyncText } from './server-sent-events.rules.js';

describe('server-sent events', () => {
  it('have an id, a type and one line of data, however many lines the data has', () => {
    const data = { text: 'one\ntwo\r\nthree\u2028four\n\nid: 9' };
    expect(eventText({ id: '8', kind: 'draft.changed', data })).toBe(
      'id: 8\nevent: draft.changed\ndata: {"text":"one\\ntwo\\r\\nthree\u2028four\\n\\nid: 9"}\n\n',
    );
  });

  it('begin with the id after which their reader reads on, and with when to come again', () => {
    expect(openingText('7')).toBe('retry: 2000\nid: 7\n\n');
  });

  it('tell who has missed too much to look afresh, and when there is nothing to tell, nothing', () => {
    expect(resyncText('9')).toBe('id: 9\nevent: resync\ndata: {}\n\n');
    expect(heartbeatText).toBe(':\n\n');
  });
});
