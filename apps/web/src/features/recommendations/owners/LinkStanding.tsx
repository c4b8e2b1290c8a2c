import type { OwnerLinkView } from '#contract/owner-link';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../lib/own-zone';
import { printedDate } from '../../../lib/printed';
import { wallTimeOf } from '../../../lib/wall-clock';
import classes from '../recommendations.module.css';

/** When the link of an owner was made, where it was sent, and for how long it is good. */
export function LinkStanding({ link }: { link: OwnerLinkView | null }) {
  const { t, i18n } = useTranslation('recommendations');
  if (link === null) return <span className={classes['quiet']}>{t('linkNone')}</span>;
  const { email, madeAt, until, isOver, remindedOn } = link;
  const date = (instant: string) => printedDate(wallTimeOf(instant, ownZone()), i18n.language);
  return (
    <>
      <span className={classes['breaks']}>
        {email === null ? t('linkMade', { date: date(madeAt) }) : t('linkSent', { date: date(madeAt), email })}
      </span>
      <Text size="sm" c="dimmed">
        {t(isOver ? 'linkOver' : 'linkUntil', { date: date(until) })}
      </Text>
      {remindedOn !== null && (
        <Text size="sm" c="dimmed">
          {t('linkReminded', { date: printedDate(remindedOn, i18n.language) })}
        </Text>
      )}
    </>
  );
}
