import type { MechanismLinkView, MadeMechanismLink } from '#contract/mechanism-correction';
import type { MechanismView } from '#contract/mechanism';
import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownZone } from '../../../lib/own-zone';
import { printedDate } from '../../../lib/printed';
import { wallTimeOf } from '../../../lib/wall-clock';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Section } from '../../../ui/Section';
import { mechanismLinksQuery } from '../registry.queries';
import classes from './links.module.css';
import { MadeLink } from './MadeLink';
import { NewLinkForm } from './NewLinkForm';
import { useLinks } from './use-links';

/** The links at which the mechanism's secretariat suggests corrections. */
export function SecretariatLinks({ mechanism }: { mechanism: MechanismView }) {
  const { t } = useTranslation('mechanisms');
  const { data: links = [], error } = useQuery(mechanismLinksQuery(mechanism.id));
  const { make, withdraw } = useLinks(mechanism.id);
  const [made, setMade] = useState<MadeMechanismLink | null>(null);
  return (
    <Section title={t('links')} level={2}>
      <Text size="sm" c="dimmed">
        {t('linksHint')}
      </Text>
      <ProblemNote error={error ?? withdraw.error} />
      {made && <MadeLink link={made} />}
      <ul className={classes['links']}>
        {links.map((link) => (
          <LinkRow key={link.id} link={link} isBusy={withdraw.isPending} withdraw={() => withdraw.mutate(link)} />
        ))}
      </ul>
      <NewLinkForm mechanism={mechanism} make={make} onMade={setMade} />
    </Section>
  );
}

interface RowProps {
  link: MechanismLinkView;
  isBusy: boolean;
  withdraw: () => void;
}

function LinkRow({ link, isBusy, withdraw }: RowProps) {
  const { t, i18n } = useTranslation('mechanisms');
  const { email, madeAt, until, withdrawnAt } = link;
  const date = (instant: string) => printedDate(wallTimeOf(instant, ownZone()), i18n.language);
  const what = email === null ? t('linkMade', { date: date(madeAt) }) : t('linkSent', { date: date(madeAt), email });
  return (
    <li className={classes['link']}>
      <div>
        <Text size="sm">{what}</Text>
        <Text size="sm" c="dimmed">
          {withdrawnAt === null
            ? t('linkUntil', { date: date(until) })
            : t('linkWithdrawn', { date: date(withdrawnAt) })}
        </Text>
      </div>
      {withdrawnAt === null && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('withdrawOf', { link: what })}
          loading={isBusy}
          onClick={withdraw}
        >
          {t('withdraw')}
        </Button>
      )}
    </li>
  );
}
