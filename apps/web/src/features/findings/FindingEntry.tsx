import type { FindingView } from '#contract/finding';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { memo, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { ProblemNote } from '../../ui/ProblemNote';
import classes from './FindingEntry.module.css';
import { useFindingEdits } from './findings.edits';

interface Props {
  slug: string;
  finding: FindingView;
}

/** One finding: the sentence, where to put it right, and how to set it aside. */
export const FindingEntry = memo(function FindingEntry({ slug, finding }: Props) {
  const { t } = useTranslation('findings');
  const { reopen } = useFindingEdits(slug);
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { key, grade, text, setAside } = finding;
  return (
    <div className={classes['entry']} data-grade={grade}>
      <Text size="sm">
        <bdi>{text}</bdi>
      </Text>
      {setAside && (
        <Text size="sm" c="dimmed">
          {t('because', { reason: setAside.reason, by: setAside.by ?? '' })}
        </Text>
      )}
      <Group gap="xs" className="no-print">
        <Places slug={slug} finding={finding} />
        {setAside ? (
          <Button size="compact-sm" variant="default" onClick={() => void reopen(key).catch(setFailure)}>
            {t('reopen')}
          </Button>
        ) : (
          <Button size="compact-sm" variant="default" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
            {t('setAsideThis')}
          </Button>
        )}
      </Group>
      {isAsking && <ReasonForm slug={slug} findingKey={key} done={() => setAsking(false)} />}
      <ProblemNote error={failure} />
    </div>
  );
});

/** Every session that a finding is about. */
function Places({ slug, finding: { concerns } }: Props) {
  const sessions = concerns.flatMap(({ kind, key, title, session }) =>
    kind === 'session' ? [{ key, title }] : session ? [session] : [],
  );
  const distinct = new Map(sessions.map((session) => [session.key, session.title]));
  return [...distinct].map(([key, title]) => (
    <AnchorLink key={key} size="sm" to="/$slug/timetable" params={{ slug }} search={{ session: key }}>
      {title}
    </AnchorLink>
  ));
}

interface ReasonProps {
  slug: string;
  findingKey: string;
  done: () => void;
}

/** A finding is set aside for a reason, which stands in the log. */
function ReasonForm({ slug, findingKey, done }: ReasonProps) {
  const { t } = useTranslation('findings');
  const { setAside } = useFindingEdits(slug);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      await setAside(findingKey, reason);
      done();
    } catch (problem) {
      setFailure(problem);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('reason')}
        value={reason}
        required
        maxLength={500}
        autoFocus
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <ProblemNote error={failure} />
      <Button type="submit" size="compact-md" mt="xs">
        {t('setAsideThis')}
      </Button>
    </form>
  );
}
