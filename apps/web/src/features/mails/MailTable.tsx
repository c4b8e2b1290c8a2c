import type { MeetingMail } from '#contract/mail';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { printedMoment } from '../../lib/printed';
import { ProblemNote } from '../../ui/ProblemNote';
import { StackedTable } from '../../ui/StackedTable';
import { useProgramme } from '../programme/programme.queries';
import { canBeSentAgain } from './mail-state.rules';
import { mailsQuery } from './mails.queries';
import classes from './MailTable.module.css';

const columns = ['to', 'subject', 'state', 'written'] as const;

export function MailTable({ slug, mails }: { slug: string; mails: readonly MeetingMail[] }) {
  const { t } = useTranslation('mails');
  return (
    <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
      {mails.map((mail) => (
        <MailRow key={mail.id} slug={slug} mail={mail} />
      ))}
    </StackedTable>
  );
}

function MailRow({ slug, mail }: { slug: string; mail: MeetingMail }) {
  const { t, i18n } = useTranslation('mails');
  const { meeting } = useProgramme(slug);
  const { recipientName, recipientAddress, subject, state, lastError, createdAt } = mail;
  return (
    <tr>
      <th scope="row" className={classes['to']}>
        {recipientName !== '' && <span className={classes['name']}>{recipientName}</span>}
        <span className={classes['quiet']}>{recipientAddress}</span>
      </th>
      <td data-label={t('columns.subject')} lang={meeting.language}>
        {subject}
      </td>
      <td data-label={t('columns.state')}>
        <span className={classes['state']} data-state={state}>
          {t(`states.${state}`)}
        </span>
        {lastError !== null && state !== 'sent' && <span className={classes['quiet']}> {lastError}</span>}
        {canBeSentAgain(mail) && <SendAgain slug={slug} mail={mail} />}
      </td>
      <td data-label={t('columns.written')}>{printedMoment(createdAt, meeting.timeZone, i18n.language)}</td>
    </tr>
  );
}

/** For a mail that did not arrive, or of which nobody knows: it is for a person to decide. */
function SendAgain({ slug, mail: { id, recipientAddress } }: { slug: string; mail: MeetingMail }) {
  const { t } = useTranslation('mails');
  const queries = useQueryClient();
  const [failure, setFailure] = useState<unknown>(null);
  const send = async () => {
    try {
      const path = { slug, mail: id };
      await saved(() => answer(api.POST('/api/meetings/{slug}/mails/{mail}/resend', { params: { path } })));
      setFailure(null);
    } catch (problem) {
      setFailure(problem);
    }
    await queries.invalidateQueries({ queryKey: mailsQuery(slug).queryKey });
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        ms="xs"
        aria-label={t('sendAgainTo', { address: recipientAddress })}
        onClick={() => void send()}
      >
        {t('sendAgain')}
      </Button>
      <ProblemNote error={failure} />
    </>
  );
}
