import type { InvitationOrder, InvitationSent } from '#contract/invitation';
import { Button, Checkbox, Group, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartHeading } from '../../ui/PartHeading';
import { type InvitationRow, isInvited, isReachable, orderFor } from './invitation-rows.rules';
import classes from './InvitationsScreen.module.css';
import { SendQuestion } from './SendQuestion';
import { TestMail } from './TestMail';
import { Unreachable } from './Unreachable';

interface Props {
  slug: string;
  rows: readonly InvitationRow[];
  done: (sent: InvitationSent[]) => void;
  close: () => void;
}

/** A message to those who are invited together; then, once more, how many they are and every word. */
export function InvitationComposer({ slug, rows, done, close }: Props) {
  const { t } = useTranslation('invitations');
  const { t: common } = useTranslation();
  const [message, setMessage] = useState('');
  const invited = rows.filter((row) => isReachable(row) && isInvited(row)).length;
  const reachable = rows.filter(isReachable);
  // Who is invited all by themselves, once more, is meant.
  const [again, setAgain] = useState(invited === reachable.length);
  const [order, setOrder] = useState<InvitationOrder | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setOrder(orderFor(rows, message, again));
  };
  if (order) return <SendQuestion {...{ slug, order, done }} back={() => setOrder(null)} />;
  const first = reachable[0];
  return (
    <form onSubmit={submit} className={classes['panel']} aria-label={t('compose')}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <PartHeading>{t('invite', { count: reachable.length })}</PartHeading>
        <Button variant="default" size="compact-md" flex="none" onClick={close}>
          {common('close')}
        </Button>
      </Group>
      <Unreachable rows={rows.filter((row) => !isReachable(row))} />
      <Textarea
        label={t('message')}
        description={t('messageHint')}
        value={message}
        {...{ autosize: true, minRows: 4, maxLength: 10_000 }}
        onChange={({ currentTarget: { value } }) => setMessage(value)}
      />
      {invited > 0 && (
        <Checkbox
          label={t('again', { count: invited })}
          checked={again}
          onChange={({ currentTarget: { checked } }) => setAgain(checked)}
        />
      )}
      <Group>
        <Button type="submit" disabled={reachable.length === 0}>
          {t('lookAtMails')}
        </Button>
        {first && <TestMail slug={slug} role={first.role.id} message={message} />}
      </Group>
    </form>
  );
}
