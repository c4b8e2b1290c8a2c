import type { GuideView, SessionView } from '#contract/programme-view';
import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { SortableList } from '../../ui/sortable/SortableList';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { GuideSessions } from './GuideSessions';
import { QuestionSet } from './QuestionSet';
import { linesOf, orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

interface Props {
  slug: string;
  session: SessionView;
  guide: GuideView;
}

/** A guide: its objectives, then its questions, a set for each session that has some. */
export function GuideEditor({ slug, session, guide }: Props) {
  const { t } = useTranslation('guide');
  const { meeting, sessions } = useProgramme(slug);
  const edits = useSessionEdits(slug);
  const { failure, attempt } = useAttempt();
  const { id, version, questionSets } = guide;
  const titleOf = (key: string) => sessions.find((one) => one.id === key)?.title ?? '';
  return (
    <Stack gap="sm">
      <GuideSessions slug={slug} session={session} guide={guide} />
      <TextField
        label={t('title')}
        hint={t('titleHint')}
        field="title"
        shape="long"
        lang={meeting.language}
        value={guide.title ?? ''}
        version={version}
        save={(typed, seen) => edits.guides.change(id, { title: orNull(typed) }, seen)}
      />
      <TextField
        label={t('objectives')}
        hint={t('objectivesHint')}
        field="objectives"
        shape="lines"
        lang={meeting.language}
        value={guide.objectives.join('\n')}
        version={version}
        save={(typed, seen) => edits.guides.change(id, { objectives: linesOf(typed) }, seen)}
      />
      {questionSets.length > 0 && (
        <SortableList
          label={t('questionSets')}
          list={questionSets}
          nameOf={(set) => set.title ?? titleOf(set.session)}
          onOrder={(ids) => void attempt(() => edits.putInOrder({ of: 'questionSets', in: id, ids }))}
        >
          {(set, moves) => <QuestionSet slug={slug} set={set} of={titleOf(set.session)} moves={moves} />}
        </SortableList>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => void attempt(() => edits.guides.addSet(id, { session: session.id }))}
        >
          {t('addSet')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => void attempt(() => edits.guides.remove(id))}>
          {t('remove')}
        </Button>
      </Group>
      <ProblemNote error={failure} />
    </Stack>
  );
}
