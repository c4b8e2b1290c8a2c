import type { OutputProgress } from '#contract/output';
import { useTranslation } from 'react-i18next';
import { printedMoment } from '../../../lib/printed';
import { AnchorLink } from '../../../ui/AnchorLink';
import { StackedTable } from '../../../ui/StackedTable';
import { useProgramme } from '../../programme/programme.queries';
import { AskForOutput } from './AskForOutput';
import classes from './OutputTable.module.css';
import { lackCounts } from './progress.rules';

const columns = ['group', 'state', 'contents', 'missing', 'written', 'here'] as const;

/** A line a group: how far it is, what it still lacks, who writes, and a button that asks for it. */
export function OutputTable({ slug, groups }: { slug: string; groups: readonly OutputProgress[] }) {
  const { t } = useTranslation('outputProgress');
  return (
    <StackedTable heads={columns.map((column) => t(`columns.${column}`))}>
      {groups.map((progress) => (
        <OutputRow key={progress.group.id} slug={slug} progress={progress} />
      ))}
    </StackedTable>
  );
}

function OutputRow({ slug, progress }: { slug: string; progress: OutputProgress }) {
  const { t, i18n } = useTranslation('outputProgress');
  const { meeting } = useProgramme(slug);
  const { session, group, counts, limit, writtenAt, here } = progress;
  const moment = (instant: string) => printedMoment(instant, meeting.timeZone, i18n.language);
  const names = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
  return (
    <tr>
      <th scope="row">
        <AnchorLink to="/$slug/outputs/$session/$group" params={{ slug, session, group: group.id }}>
          {t('group', { number: group.number })} <span lang={meeting.language}>{group.name}</span>
        </AnchorLink>
      </th>
      <td data-label={t('columns.state')}>
        <StateOf progress={progress} moment={moment} />
        <AskForOutput slug={slug} progress={progress} moment={moment} />
      </td>
      <td data-label={t('columns.contents')}>
        {t('recommendations', { number: counts.recommendation, limit })}
        <br />
        {t('partnerships', { number: counts.partnership })}
      </td>
      <td data-label={t('columns.missing')}>
        <Missing progress={progress} />
      </td>
      <td data-label={t('columns.written')}>{writtenAt === null ? t('nothingYet') : moment(writtenAt)}</td>
      <td data-label={t('columns.here')}>{here.length === 0 ? t('nobody') : names.format(here)}</td>
    </tr>
  );
}

interface StateProps {
  progress: OutputProgress;
  moment: (instant: string) => string;
}

function StateOf({ progress: { state, writtenAt, submittedAt, awaited }, moment }: StateProps) {
  const { t, i18n } = useTranslation('outputProgress');
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  return (
    <>
      <span className={classes['state']} data-state={state}>
        {t(`states.${state === 'open' && writtenAt === null ? 'notBegun' : state}`)}
      </span>
      {submittedAt !== null && <span className={classes['quiet']}> {moment(submittedAt)}</span>}
      {awaited.length > 0 && <span className={classes['line']}>{t('awaits', { who: names.format(awaited) })}</span>}
    </>
  );
}

/** What stands in the way of a submission comes first. */
function Missing({ progress: { lacks } }: { progress: OutputProgress }) {
  const { t } = useTranslation('outputProgress');
  const counts = lackCounts(lacks.toSorted((a, b) => Number(b.blocks) - Number(a.blocks)));
  if (counts.length === 0) return t('nothing');
  return (
    <ul className={classes['missing']}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>{t(`lacks.${kind}`, { number: count })}</li>
      ))}
    </ul>
  );
}
