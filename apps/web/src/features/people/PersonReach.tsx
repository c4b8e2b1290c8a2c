import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { meetingPeopleQuery } from './people.queries';
import { usePersonEdits } from './person-edits';
import classes from './PersonReach.module.css';

/** Where invitations to somebody go, and what they say of themselves. */
export function PersonReach({ slug, personId }: { slug: string; personId: string }) {
  const { t } = useTranslation('people');
  const { data, error, refetch } = useQuery(meetingPeopleQuery(slug));
  const { setEmail } = usePersonEdits(slug);
  const known = data?.find(({ key }) => key === personId);
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!known) return <Skeleton height={64} mt="sm" />;
  const { email, biography, hasAccount, version } = known;
  return (
    <>
      <Section title={t('reach')} level={3}>
        <TextField
          label={t('email')}
          hint={hasAccount ? t('emailHintAccount') : t('emailHint')}
          field="email"
          inputMode="email"
          value={email ?? ''}
          version={version}
          check={(typed) => (/^\s*$|^\s*[^\s@]+@[^\s@]+\s*$/.test(typed) ? null : t('needsEmail'))}
          save={(typed, seen) => setEmail(personId, typed.trim() === '' ? null : typed.trim(), seen)}
        />
      </Section>
      <Section title={t('biography')} level={3}>
        {biography === null ? (
          <Text size="sm" c="dimmed">
            {t('noBiography')}
          </Text>
        ) : (
          <p className={classes['biography']}>{biography}</p>
        )}
      </Section>
    </>
  );
}
