import type { OwnersOfMeeting, OwnerStanding } from '#contract/owner-link';
import { ownerLinkDays } from '#contract/owner-link-days';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../lib/api/client';
import { Answers } from '../../../ui/Answers';
import { Note } from '../../../ui/Note';
import { useMeetingAct } from '../../programme/use-meeting-act';
import classes from '../recommendations.module.css';

const without = ['linkMissing', 'addressMissing', 'remindedToday'] as const;

/** Asks, once it is clear who is written to and who cannot be, for the reports of this year that have not come in. */
export function RemindOwners({ slug, of: { owners, year } }: { slug: string; of: OwnersOfMeeting }) {
  const { t } = useTranslation('recommendations');
  const [isAsked, setAsked] = useState(false);
  const possible = owners.filter(({ reminder }) => reminder === 'possible');
  const reminding = useMeetingAct(
    slug,
    () => {
      const links = possible.flatMap(({ link }) => (link ? [link.id] : []));
      return answer(api.POST('/api/meetings/{slug}/owner-reminders', { params: { path: { slug } }, body: { links } }));
    },
    () => setAsked(false),
  );
  if (owners.every(({ reminder }) => reminder === 'complete')) return null;
  if (!isAsked)
    return (
      <div className="no-print">
        {reminding.data && <Note weight="good">{t('reminded', { number: reminding.data.sent })}</Note>}
        <Button variant="default" my="sm" onClick={() => setAsked(true)}>
          {t('remind')}
        </Button>
      </div>
    );
  return (
    <Note weight="plain">
      <strong>{possible.length === 0 ? t('remindNobody') : t('remindQuestion', { year })}</strong>
      <ul className={classes['list']}>
        {possible.map(({ owner, link, awaited, reported }) => (
          <li key={owner.name} className={classes['breaks']}>
            {t('remindOne', { owner: owner.name, email: link?.email ?? '', missing: awaited - reported })}
          </li>
        ))}
      </ul>
      {possible.some(({ link }) => link?.isOver) && <p>{t('remindRenews', { days: ownerLinkDays })}</p>}
      {without.map((why) => (
        <Left key={why} why={why} owners={owners} />
      ))}
      <Answers act={reminding} isReady={possible.length > 0} back={() => setAsked(false)}>
        {t('remindSend')}
      </Answers>
    </Note>
  );
}

/** Those who are not written to, and why. */
function Left({ why, owners }: { why: (typeof without)[number]; owners: readonly OwnerStanding[] }) {
  const { t } = useTranslation('recommendations');
  const names = owners.filter(({ reminder }) => reminder === why).map(({ owner }) => owner.name);
  return names.length === 0 ? null : <p>{t(`remindNot.${why}`, { owners: names.join('; ') })}</p>;
}
