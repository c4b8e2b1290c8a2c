import type { PlacingPlan } from '#contract/group-placings';
import type { SessionView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../ui/StackedTable';
import { useProgramme } from '../programme/programme.queries';
import classes from './Proposal.module.css';
import { sizesOf } from './proposal.rules';
import type { GroupWords } from './use-group-words';

interface Props {
  slug: string;
  session: SessionView;
  plan: PlacingPlan;
  words: GroupWords;
}

/** How many seats each group takes, now and as proposed, and how many its room has. */
export function ProposedSizes({ slug, session, plan, words }: Props) {
  const { t } = useTranslation('groups');
  const { meeting, people, rooms } = useProgramme(slug);
  const sizes = sizesOf(plan, people);
  return (
    <StackedTable
      heads={(['group', 'now', 'proposed', 'room'] as const).map((column) => t(column))}
      caption={<caption className={classes['caption']}>{t('sizes')}</caption>}
      className={classes['sizes']}
    >
      {session.groups.map(({ id, room }) => (
        <tr key={id}>
          <th scope="row" lang={meeting.language}>
            {words.groupName(id)}
          </th>
          <td data-label={t('now')}>{sizes(id).now}</td>
          <td data-label={t('proposed')}>{sizes(id).then}</td>
          <td data-label={t('room')}>{rooms.find((one) => one.id === room)?.seats ?? '–'}</td>
        </tr>
      ))}
    </StackedTable>
  );
}
