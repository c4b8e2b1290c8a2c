import type { PersonChange } from '#contract/programme-editing';
import type { ProgrammeView } from '#contract/programme-view';
import { useMemo } from 'react';
import { answer, api, ifMatch } from '../../lib/api/client';
import { addPerson } from '../programme/part-edits';
import { versionOf, without, withFieldsOf } from '../programme/parts.rules';
import { type Editing, useEditing } from '../programme/use-editing';

/** What can be done to the people of a meeting; what is refused is thrown. */
export function usePersonEdits(slug: string) {
  const { edit } = useEditing(slug);
  return useMemo(() => ({ add: addPerson(slug, edit), ...personEdits(slug, edit) }), [slug, edit]);
}

const personEdits = (slug: string, edit: Editing['edit']) => {
  const params = (person: string, version: number) => ({ path: { slug, person }, header: ifMatch(version) });
  const asItStands = (person: string, now: ProgrammeView | undefined) =>
    params(person, versionOf(now, 'people', person));
  return {
    change: (id: string, body: PersonChange, version: number) =>
      edit({
        send: () =>
          answer(api.PATCH('/api/meetings/{slug}/programme/people/{person}', { params: params(id, version), body })),
        ahead: (programme) => withFieldsOf(programme, 'people', id, body),
      }),
    remove: (id: string) =>
      edit({
        send: (now) =>
          answer(api.DELETE('/api/meetings/{slug}/programme/people/{person}', { params: asItStands(id, now) })),
        ahead: (programme) => without(programme, 'people', id),
      }),
    /** Gives all that one has to another, who stays. */
    merge: (goes: string, into: string) =>
      edit({
        send: (now) =>
          answer(
            api.POST('/api/meetings/{slug}/programme/people/{person}/merge', {
              params: asItStands(goes, now),
              body: { into },
            }),
          ),
      }),
    /** Where invitations go. It is no step of the draft. */
    setEmail: (id: string, email: string | null, version: number) =>
      edit({
        send: async () => {
          const view = await answer(
            api.PUT('/api/meetings/{slug}/people/{person}', { params: params(id, version), body: { email } }),
          );
          return { ...view, step: null };
        },
      }),
  };
};
