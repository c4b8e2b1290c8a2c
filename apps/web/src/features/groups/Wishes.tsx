import type { SessionView } from '#contract/programme-view';
import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { Section } from '../../ui/Section';
import { useAttempt } from '../../ui/use-attempt';
import { isMet } from './group-board.rules';
import { NewWish } from './NewWish';
import { useGroupEdits } from './use-group-edits';
import { useGroupWords } from './use-group-words';
import classes from './Wishes.module.css';

interface Props {
  slug: string;
  session: SessionView;
}

/** Who is to sit together, and who apart; what is not so is marked. */
export function Wishes({ slug, session }: Props) {
  const { t } = useTranslation('groups');
  const words = useGroupWords(slug, session);
  const { removeWish } = useGroupEdits(slug, session.id);
  const { failure, attempt } = useAttempt();
  return (
    <Section title={t('wishes')} level={2}>
      <Text c="dimmed" size="sm">
        {t('wishesHint')}
      </Text>
      {session.wishes.length === 0 ? (
        <Empty>{t('noWishes')}</Empty>
      ) : (
        <ul className={classes['wishes']}>
          {session.wishes.map((wish, index) => {
            const name = t(`wish.${wish.kind}`, { mechanisms: words.mechanismNames(wish.mechanisms) });
            return (
              <li key={`${index} ${name}`} className={classes['wish']}>
                <span>
                  {name} {!isMet(wish, session) && <strong className={classes['unmet']}>{t('notMet')}</strong>}
                </span>
                <Button
                  className="no-print"
                  style={{ flex: 'none' }}
                  variant="default"
                  size="compact-sm"
                  aria-label={t('removeName', { name })}
                  onClick={() => void attempt(() => removeWish(wish))}
                >
                  {t('remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <ProblemNote error={failure} />
      <NewWish slug={slug} session={session} />
    </Section>
  );
}
