import type { MadeOwnerLink, OwnersOfMeeting, OwnerStanding } from '#contract/owner-link';
import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../lib/api/client';
import { printedDate } from '../../../lib/printed';
import { ProblemNote } from '../../../ui/ProblemNote';
import { Section } from '../../../ui/Section';
import { StackedTable } from '../../../ui/StackedTable';
import { useMeetingAct } from '../../programme/use-meeting-act';
import classes from '../recommendations.module.css';
import { LinkStanding } from './LinkStanding';
import { MadeLink } from './MadeLink';
import { NewLinkForm } from './NewLinkForm';
import { ownersQuery } from './owners.queries';
import { RemindOwners } from './RemindOwners';

/** Who has taken recommendations up, the links at which they report, and who has not reported. */
export function OwnerReports({ slug }: { slug: string }) {
  const { t, i18n } = useTranslation('recommendations');
  const { data, error } = useQuery(ownersQuery(slug));
  if (error) return <ProblemNote error={error} />;
  if (!data || data.owners.length === 0) return null;
  const { next } = data;
  return (
    <Section title={t('ownerReports')} level={2}>
      <Text c="dimmed" size="sm" maw="65ch" mb="sm">
        {t('ownerReportsHint')}
        {next !== null &&
          ` ${t('nextMeeting', { meeting: next.shortTitle, date: printedDate(next.startDate, i18n.language) })}`}
      </Text>
      <Owners slug={slug} of={data} />
      <RemindOwners slug={slug} of={data} />
    </Section>
  );
}

/** What is open under the table: the form of one owner, or a link that was just made. */
type Open = { form: OwnerStanding } | { made: MadeOwnerLink; owner: string } | null;

function Owners({ slug, of: { owners, year } }: { slug: string; of: OwnersOfMeeting }) {
  const { t } = useTranslation('recommendations');
  const [open, setOpen] = useState<Open>(null);
  const withdrawing = useMeetingAct(
    slug,
    (link: string) =>
      answer(api.DELETE('/api/meetings/{slug}/owner-links/{link}', { params: { path: { slug, link } } })),
    () => setOpen(null),
  );
  const heads = (['owner', 'taken', 'reported', 'link'] as const).map((head) => t(`ownerColumns.${head}`, { year }));
  return (
    <>
      <StackedTable heads={heads}>
        {owners.map((standing) => (
          <tr key={standing.owner.mechanism ?? ` ${standing.owner.name}`}>
            <th scope="row">
              <bdi>{standing.owner.name}</bdi>
            </th>
            <td data-label={heads[1]}>{standing.recommendations.length}</td>
            <td data-label={heads[2]}>
              <Reported standing={standing} />
            </td>
            <td data-label={heads[3]}>
              <LinkStanding link={standing.link} />
              <Actions
                standing={standing}
                make={() => setOpen({ form: standing })}
                withdraw={withdrawing.mutate}
                isBusy={withdrawing.isPending}
              />
            </td>
          </tr>
        ))}
      </StackedTable>
      <ProblemNote error={withdrawing.error} />
      {open && (
        <div className={classes['under']}>
          {'made' in open ? (
            <MadeLink link={open.made} owner={open.owner} />
          ) : (
            <NewLinkForm
              key={open.form.owner.name}
              {...{ slug, standing: open.form, close: () => setOpen(null) }}
              onMade={(made) => setOpen({ made, owner: open.form.owner.name })}
            />
          )}
        </div>
      )}
    </>
  );
}

function Reported({ standing: { awaited, reported, waiting } }: { standing: OwnerStanding }) {
  const { t } = useTranslation('recommendations');
  return (
    <>
      {awaited === 0 ? t('noneAwaited') : t('reportedOf', { reported, awaited })}
      {waiting > 0 && <Text size="sm">{t('toSettle', { number: waiting })}</Text>}
    </>
  );
}

interface ActionsProps {
  standing: OwnerStanding;
  make: () => void;
  withdraw: (link: string) => void;
  isBusy: boolean;
}

function Actions({ standing: { owner, link }, make, withdraw, isBusy }: ActionsProps) {
  const { t } = useTranslation('recommendations');
  return (
    <Group gap="xs" mt={4} className="no-print">
      <Button variant="default" size="compact-sm" aria-label={t('linkMakeOf', { owner: owner.name })} onClick={make}>
        {t(link === null ? 'linkMake' : 'linkAnother')}
      </Button>
      {link !== null && (
        <Button
          {...{ variant: 'default', size: 'compact-sm', disabled: isBusy }}
          aria-label={t('linkWithdrawOf', { owner: owner.name })}
          onClick={() => withdraw(link.id)}
        >
          {t('linkWithdraw')}
        </Button>
      )}
    </Group>
  );
}
