import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { theSystem } from '../../apps/api/src/platform/author.js';
import { ReleaseService } from '../../apps/api/src/publishing/release.service.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { readWithIcalJs, readWithPython } from '../support/calendar-readers.js';
import { describeWith } from '../support/describe-with.js';
import { groupedMeeting, type Seating } from '../support/grouped-meeting.js';
import { fillRegistry } from '../support/registry-file.js';

let house: TestApp;

const releaseWith = (seating: Seating) =>
  house.app.get(ReleaseService).importAndRelease(groupedMeeting(seating), 'note', theSystem);

beforeAll(async () => {
  house = await startTestApp();
  await fillRegistry(house);
  await releaseWith([['rabat', 'midsa'], ['cmc']]);
});
afterAll(() => house.close());

const textOf = async (path: string) => {
  const { text } = await house.http.get(path).expect(200);
  return text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
};

describe('one’s group', () => {
  it('is found by the mechanism for which one comes, of those alone that sit in any', async () => {
    const { text } = await house.http.get('/meetings/small').expect(200);
    const [choice = ''] = /<select id="_own-group"[^]*?<\/select>/.exec(text) ?? [];
    const options = [...choice.matchAll(/<option value="([a-z]*)">([^<]*)/g)].map(([, id, name]) => [id, name]);
    expect(options).toEqual([
      ['', '–'],
      ['cmc', 'Caribbean &lt;b&gt;Consultations&lt;/b&gt;'],
      ['midsa', 'MIDSA'],
      ['rabat', 'Rabat Process'],
    ]);
  });

  it('is told with its time, place, languages, people and all who sit in it', async () => {
    expect(await textOf('/meetings/small/my-group?mechanism=rabat')).toContain(
      'Group 1: Africa Means Tuesday, 6 May 2031, 10.30–12.00 (Europe/Zurich) Room 4 Languages: English, French ' +
        'Co\u2011facilitator: Ms dora Who sits in it: Rabat Process MIDSA Your calendar, with your group',
    );
    // In the room of the session.
    expect(await textOf('/meetings/small/my-group?mechanism=cmc&lang=fr')).toContain('Room 3 Qui y siège :');
  });

  it('is none of one that sits nowhere, of one that is not known, and of none', async () => {
    const none = 'This mechanism sits in no group of the meeting.';
    for (const mechanism of ['prague', 'nowhere']) {
      expect(await textOf(`/meetings/small/my-group?mechanism=${mechanism}`)).toContain(none);
    }
    for (const query of ['', '?mechanism=']) {
      expect(await textOf(`/meetings/small/my-group${query}`)).not.toContain(none);
    }
    await house.http.get('/meetings/small/my-group?mechanism=%3Cscript%3E').expect(400);
    await house.http.get('/meetings/nowhere/my-group?mechanism=rabat').expect(404);
  });
});

describeWith(['icalendar'], 'the calendar of who comes for a mechanism', () => {
  const calendar = async (mechanism: string) =>
    (await house.http.get(`/meetings/small/calendar.ics?mechanism=${mechanism}`).expect(200)).text;
  const breakoutIn = async (mechanism: string) => {
    const text = await calendar(mechanism);
    const [python] = readWithPython([text]);
    expect(python?.events).toEqual(readWithIcalJs(text).events);
    return python!.events.find(({ uid }) => uid === 'small.breakout@plenary')!;
  };

  it('has its group in place of the breakout, in its room, and all else as it is', async () => {
    const own = await breakoutIn('rabat');
    expect([own.summary, own.location, own.sequence]).toEqual(['Means (Group 1: Africa)', 'Room 4, Palais', 0]);
    expect(own.description).toContain('Group 1: Africa');
    expect(own.description).not.toContain('Americas');
    const whole = readWithIcalJs((await house.http.get('/meetings/small/calendar.ics')).text).events;
    const others = readWithIcalJs(await calendar('rabat')).events;
    expect(others.filter(({ uid }) => uid !== own.uid)).toEqual(whole.filter(({ uid }) => uid !== own.uid));
  });

  it('counts it as a change when the mechanism goes to another group, and keeps the entry when it leaves all', async () => {
    await releaseWith([['midsa'], ['cmc', 'rabat']]);
    const moved = await breakoutIn('rabat');
    expect([moved.summary, moved.location, moved.sequence]).toEqual(['Means (Group 2: Americas)', 'Room 3, Palais', 1]);
    const others = await breakoutIn('midsa');
    expect([others.summary, others.sequence]).toEqual(['Means (Group 1: Africa)', 0]);
    await releaseWith([['midsa'], ['cmc']]);
    const left = await breakoutIn('rabat');
    expect([left.summary, left.location, left.sequence]).toEqual(['Means', 'Room 3, Palais', 2]);
  });

  it('is not there for one that never sat in any group', async () => {
    await house.http.get('/meetings/small/calendar.ics?mechanism=prague').expect(404);
  });
});
