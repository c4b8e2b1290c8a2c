import type { SessionKind } from '#contract/fields';
import type { SessionChange } from '#contract/session-editing';
import { sessionKinds } from '#contract/session-kinds';
import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { Section } from '../../ui/Section';
import { useProgramme } from '../programme/programme.queries';
import { OutputFields } from './OutputFields';
import type { SectionProps } from './section-props';
import { TimeFields } from './TimeFields';
import { countOf, orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

/** What the session is, when and where. */
export function SessionFields({ slug, session, level }: SectionProps) {
  const { t } = useTranslation('session');
  const { t: terms } = useTranslation('terms');
  const { meeting } = useProgramme(slug);
  const edits = useSessionEdits(slug);
  const { version } = session;
  const save = (fields: SessionChange, seen: number) => edits.session.change(session.id, fields, seen);
  const text = { version, lang: meeting.language };
  return (
    <Section title={t('facts')} level={level} anchor="facts">
      <Stack gap="sm">
        <TextField
          {...text}
          label={t('title')}
          field="title"
          shape="long"
          value={session.title}
          check={(typed) => (typed.trim() === '' ? t('needsTitle') : null)}
          save={(typed, seen) => save({ title: typed.trim() }, seen)}
        />
        <TextField
          {...text}
          label={t('qualifier')}
          hint={t('qualifierHint')}
          field="qualifier"
          value={session.qualifier ?? ''}
          save={(typed, seen) => save({ qualifier: orNull(typed) }, seen)}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
          <ChoiceField
            label={t('kind')}
            field="kind"
            value={session.kind}
            version={version}
            choices={sessionKinds.map((kind) => ({ value: kind, label: terms(`sessionKind.${kind}`) }))}
            save={(kind, seen) => save({ kind: kind as SessionKind }, seen)}
          />
          <TextField
            label={t('number')}
            field="number"
            inputMode="numeric"
            value={session.number === null ? '' : String(session.number)}
            version={version}
            check={(typed) => (countOf(typed, 999) === undefined ? t('needsNumber', { most: 999 }) : null)}
            save={(typed, seen) => save({ number: countOf(typed, 999) ?? null }, seen)}
          />
          <TextField
            {...text}
            label={t('label')}
            field="label"
            value={session.label ?? ''}
            save={(typed, seen) => save({ label: orNull(typed) }, seen)}
          />
        </SimpleGrid>
        <TimeFields session={session} meeting={meeting} save={save} />
        <Places slug={slug} session={session} save={save} />
      </Stack>
    </Section>
  );
}

interface PlacesProps extends Pick<SectionProps, 'slug' | 'session'> {
  save: (fields: SessionChange, seen: number) => Promise<{ version: number }>;
}

/** The room, and of a breakout the plenary in which its groups report and what holds for their reports. */
function Places({ slug, session, save }: PlacesProps) {
  const { t } = useTranslation('session');
  const { meeting, rooms, sessions } = useProgramme(slug);
  const plenaries = sessions.filter(({ kind, start }) => kind === 'plenary' && start >= session.end);
  const none = { value: '', label: t('none') };
  return (
    <>
      <ChoiceField
        label={t('room')}
        field="room"
        value={session.room ?? ''}
        version={session.version}
        choices={[none, ...rooms.map(({ id, name }) => ({ value: id, label: name }))]}
        save={(room, seen) => save({ room: orNull(room) }, seen)}
      />
      {session.kind === 'breakout' && (
        <>
          <ChoiceField
            label={t('reportsTo')}
            field="reportsTo"
            value={session.reportsTo ?? ''}
            version={session.version}
            choices={[none, ...plenaries.map(({ id, title }) => ({ value: id, label: title }))]}
            save={(plenary, seen) => save({ reportsTo: orNull(plenary) }, seen)}
          />
          <OutputFields session={session} meeting={meeting} save={save} />
        </>
      )}
    </>
  );
}
