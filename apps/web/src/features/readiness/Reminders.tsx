import type { ReminderView } from '#contract/reminder';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../lib/printed';
import { Section } from '../../ui/Section';
import { useProgramme } from '../programme/programme.queries';
import classes from './readiness.module.css';
import { due } from './reminders.rules';

interface Props {
  slug: string;
  views: readonly ReminderView[];
  /** Asks these, by their ids. */
  ask: (people: string[]) => void;
}

/** Those who can supply something themselves: what of, when they were last asked, and the way to ask them. */
export function Reminders({ slug, views, ask }: Props) {
  const { t } = useTranslation('readiness');
  const all = due(views, new Date());
  return (
    <Section
      title={t('askThem')}
      level={2}
      actions={
        all.length > 1 && (
          <Button variant="default" size="compact-md" onClick={() => ask(all.map(({ person }) => person))}>
            {t('askAll', { count: all.length })}
          </Button>
        )
      }
    >
      <ul className={classes['people']}>
        {views.map((view) => (
          <li key={view.person}>
            <div>
              <Text>{view.name}</Text>
              <Text size="sm" c="dimmed">
                <Standing slug={slug} view={view} />
              </Text>
            </div>
            {view.mail && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('askOne', { name: view.name })}
                onClick={() => ask([view.person])}
              >
                {t('ask')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How much is missing of somebody, and when they were asked, or why they cannot be. */
function Standing({ slug, view: { missing, sent, obstacle } }: { slug: string; view: ReminderView }) {
  const { t, i18n } = useTranslation('readiness');
  const { meeting } = useProgramme(slug);
  const [last] = sent;
  const asked = last && t('asked', { at: printedMoment(last.at, meeting.timeZone, i18n.language) });
  const words = [t('owes', { count: missing.length }), asked, obstacle && t(`obstacles.${obstacle}`)];
  return words.filter(Boolean).join(' ');
}
