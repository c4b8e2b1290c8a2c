import type { ReportEntry } from '#contract/report';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../../lib/api/client';
import { Note } from '../../../ui/Note';
import { ProblemNote } from '../../../ui/ProblemNote';
import { useMeetingAct } from '../use-meeting-act';
import classes from './Reports.module.css';

interface Props {
  slug: string;
  entry: ReportEntry;
  name: string;
  /** Does what is still to be done before. @returns why it cannot be issued now, in words; null where it can */
  prepare?: () => Promise<string | null>;
}

/** Issues the next version of a report, or says what it still waits for. What is issued stays, so the press is asked for twice. */
export function IssueReport(props: Props) {
  const { t } = useTranslation('reports');
  const [isOpen, setOpen] = useState(false);
  const { awaits, undecided, unentered } = props.entry;
  if (awaits === 'clearance') return <span className={classes['quiet']}>{t('awaitsClearance')}</span>;
  if (awaits === 'decisions')
    return <span className={classes['quiet']}>{t('awaitsDecisions', { number: undecided })}</span>;
  if (awaits === 'entry') return <span className={classes['quiet']}>{t('awaitsEntry', { number: unentered })}</span>;
  if (isOpen) return <IssueForm {...props} close={() => setOpen(false)} />;
  return (
    <Button variant="default" aria-label={t('issueOf', { name: props.name })} onClick={() => setOpen(true)}>
      {t('issue')}
    </Button>
  );
}

function IssueForm({ slug, entry, name, prepare, close }: Props & { close: () => void }) {
  const { t } = useTranslation('reports');
  const [symbol, setSymbol] = useState('');
  const [inTheWay, setInTheWay] = useState<string | null>(null);
  const issuing = useMeetingAct(slug, () => issue(slug, entry, symbol.trim()), close);
  const version = (entry.issued[0]?.version ?? 0) + 1;
  const submit = async () => {
    const found = (await prepare?.()) ?? null;
    setInTheWay(found);
    if (found === null) issuing.mutate();
  };
  return (
    <form
      className={classes['form']}
      aria-label={t('issueOf', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        data-autofocus
        autoFocus
        label={t('symbol')}
        description={t('symbolHint')}
        value={symbol}
        dir="ltr"
        maxLength={64}
        onChange={({ currentTarget: { value } }) => {
          setSymbol(value);
        }}
      />
      <div className={classes['buttons']}>
        <Button type="submit" loading={issuing.isPending}>
          {t('issueVersion', { version })}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
      {inTheWay !== null && <Note weight="error">{inTheWay}</Note>}
      <ProblemNote error={issuing.error} />
    </form>
  );
}

function issue(slug: string, { session, group }: ReportEntry, symbol: string) {
  const body = symbol === '' ? {} : { symbol };
  if (session === null)
    return answer(api.POST('/api/meetings/{slug}/highlights/reports', { params: { path: { slug } }, body }));
  if (!group)
    return answer(
      api.POST('/api/meetings/{slug}/sessions/{session}/plenary/reports', {
        params: { path: { slug, session } },
        body,
      }),
    );
  const path = { slug, session, group: group.id };
  return answer(
    api.POST('/api/meetings/{slug}/sessions/{session}/groups/{group}/output/reports', { params: { path }, body }),
  );
}
