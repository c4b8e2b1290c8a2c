import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useEditing } from '../programme/use-editing';
import { noteQuery } from './session.queries';
import type { SectionProps } from './section-props';

/** What those who moderate the session, and organizers, note for themselves. */
export function PrivateNotes({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const { edit } = useEditing(slug);
  const { data: note, error, refetch } = useQuery(noteQuery(slug, session.id));
  const save = async (text: string, seen: number) => {
    const params = { path: { slug, session: session.id }, header: ifMatch(seen) };
    const send = async () => {
      const view = await answer(api.PUT('/api/meetings/{slug}/sessions/{session}/note', { params, body: { text } }));
      return { ...view, step: null };
    };
    return edit({ send });
  };
  return (
    <Section title={t('notes')} level={level} anchor="notes">
      {note ? (
        <TextField
          label={t('notesLabel')}
          hint={t('notesHint')}
          field="text"
          shape="lines"
          value={note.text}
          version={note.version}
          save={save}
        />
      ) : (
        <>{error ? <ProblemNote error={error} again={() => void refetch()} /> : <Skeleton height={64} />}</>
      )}
    </Section>
  );
}
