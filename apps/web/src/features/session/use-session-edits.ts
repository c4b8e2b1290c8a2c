import { useMemo } from 'react';
import { addPerson, putInOrder } from '../programme/part-edits';
import { useEditing } from '../programme/use-editing';
import { groupEdits } from './group-edits';
import { guideEdits, questionEdits } from './guide-edits';
import { itemEdits } from './item-edits';
import { roleEdits } from './role-edits';
import { sessionEdits } from './session-edits';

/** All that can be done to a session and what is in it; what is refused is thrown. */
export function useSessionEdits(slug: string) {
  const { edit } = useEditing(slug);
  return useMemo(
    () => ({
      session: sessionEdits(slug, edit),
      items: itemEdits(slug, edit),
      groups: groupEdits(slug, edit),
      roles: roleEdits(slug, edit),
      guides: guideEdits(slug, edit),
      questions: questionEdits(slug, edit),
      addPerson: addPerson(slug, edit),
      putInOrder: putInOrder(slug, edit),
    }),
    [slug, edit],
  );
}

export type SessionEdits = ReturnType<typeof useSessionEdits>;
