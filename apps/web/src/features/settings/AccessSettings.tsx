import type { MeetingAccess } from '#contract/meeting-access';
import { Button, Select, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { GiveAccess } from './GiveAccess';
import classes from './settings.module.css';
import { accessQuery } from './settings.queries';
import { type Access, useAccess } from './use-access';

/** Who organizes the meeting, and who may look at its draft. */
export function AccessSettings({ slug }: { slug: string }) {
  const { t } = useTranslation('settings');
  const { data: list } = useSuspenseQuery(accessQuery(slug));
  const { give, take } = useAccess(slug);
  const taken = take.isSuccess ? take.variables : null;
  return (
    <Section title={t('access')} level={2} anchor="access">
      <Text>{t('accessHint')}</Text>
      <ul className={classes['rows']}>
        {list.map((access) => (
          <AccessRow key={access.account} access={access} give={give} take={take} />
        ))}
      </ul>
      <ProblemNote error={give.error ?? take.error} />
      {taken && (
        <Note
          weight="plain"
          action={
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                take.reset();
                give.mutate({ email: taken.email, name: taken.name, kind: taken.kind });
              }}
            >
              {t('giveAgain')}
            </Button>
          }
        >
          {t('accessTaken', { name: taken.name })}
        </Note>
      )}
      <Text size="sm" c="dimmed">
        {t('changeAndSend')}
      </Text>
      <GiveAccess give={give} />
    </Section>
  );
}

function AccessRow({ access, give, take }: { access: MeetingAccess } & Access) {
  const { t } = useTranslation('settings');
  const { name, email, kind } = access;
  const kinds = (['organizer', 'observer'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <li className={classes['row']}>
      <Text className={classes['wide']}>
        {name}, {email}
      </Text>
      <Select
        aria-label={t('kindOf', { name })}
        data={kinds}
        value={kind}
        allowDeselect={false}
        w="10rem"
        onChange={(chosen) => give.mutate({ email, name, kind: chosen === 'organizer' ? 'organizer' : 'observer' })}
      />
      <Button
        variant="default"
        size="sm"
        aria-label={t('takeAccessOf', { name })}
        onClick={() => {
          give.reset();
          take.mutate(access);
        }}
      >
        {t('takeAccess')}
      </Button>
    </li>
  );
}
