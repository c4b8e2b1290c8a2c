import type { MeetingMechanismChange, NewMeetingMechanisms } from '#contract/programme-editing';
import type { ProgrammeView } from '#contract/programme-view';
import { useMemo } from 'react';
import { answer, api, ifMatch } from '../../lib/api/client';
import { putInOrder } from '../programme/part-edits';
import { versionOf, without, withFieldsOf } from '../programme/parts.rules';
import { type Editing, useEditing } from '../programme/use-editing';

/** What can be done to the list of a meeting's mechanisms; what is refused is thrown. */
export function useParticipationEdits(slug: string) {
  const { edit } = useEditing(slug);
  return useMemo(() => ({ putInOrder: putInOrder(slug, edit), ...participationEdits(slug, edit) }), [slug, edit]);
}

export type ParticipationEdits = ReturnType<typeof useParticipationEdits>;

const participationEdits = (slug: string, edit: Editing['edit']) => {
  const params = (mechanism: string, version: number) => ({ path: { slug, mechanism }, header: ifMatch(version) });
  const asItStands = (mechanism: string, now: ProgrammeView | undefined) =>
    params(mechanism, versionOf(now, 'mechanisms', mechanism));
  const patch = (mechanism: string, body: MeetingMechanismChange, version: number) => {
    const at = params(mechanism, version);
    return answer(api.PATCH('/api/meetings/{slug}/programme/mechanisms/{mechanism}', { params: at, body }));
  };
  const ahead = (id: string, body: MeetingMechanismChange) => (programme: ProgrammeView) =>
    withFieldsOf(programme, 'mechanisms', id, body);
  return {
    add: (body: NewMeetingMechanisms) =>
      edit({
        send: () => answer(api.POST('/api/meetings/{slug}/programme/mechanisms', { params: { path: { slug } }, body })),
      }),
    change: (id: string, body: MeetingMechanismChange, version: number) =>
      edit({ send: () => patch(id, body, version), ahead: ahead(id, body) }),
    /** Says what a mechanism has to do with the meeting, of the mechanism as it stands. */
    note: (id: string, body: MeetingMechanismChange) =>
      edit({ send: (now) => patch(id, body, versionOf(now, 'mechanisms', id)), ahead: ahead(id, body) }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(api.DELETE('/api/meetings/{slug}/programme/mechanisms/{mechanism}', { params: asItStands(id, now) })),
        ahead: (programme) => without(programme, 'mechanisms', id),
      }),
  };
};
