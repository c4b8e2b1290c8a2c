import type { PlacingPlan } from '#contract/group-placings';
import type { SessionView } from '#contract/programme-view';
import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../ui/StackedTable';
import { namesIn } from '../programme/person-names';
import { useProgramme } from '../programme/programme.queries';
import classes from './Proposal.module.css';
import { placesInOrder } from './proposal.rules';
import { reasonInWords } from './reason-words';
import type { GroupWords } from './use-group-words';

interface Props {
  slug: string;
  session: SessionView;
  plan: PlacingPlan;
  words: GroupWords;
}

/** Where each mechanism goes and why, group by group; those that move stand out. */
export function ProposedPlaces({ slug, session, plan, words }: Props) {
  const { t } = useTranslation('groups');
  const { t: terms } = useTranslation('terms');
  const programme = useProgramme(slug);
  const { language } = programme.meeting;
  const people = namesIn(programme);
  const langOf = (group: string | null) => (group === null ? undefined : language);
  return (
    <StackedTable
      heads={(['mechanism', 'now', 'proposed', 'why'] as const).map((column) => t(column))}
      caption={<caption className={classes['caption']}>{t('places')}</caption>}
    >
      {placesInOrder(plan, session.groups).map(({ mechanism, from, to, why }) => (
        <tr key={mechanism} data-moves={from !== to || undefined} className={classes['place']}>
          <th scope="row">
            <bdi lang={language}>{words.mechanismName(mechanism)}</bdi>
          </th>
          <td data-label={t('now')} lang={langOf(from)}>
            {words.groupName(from)}
          </td>
          <td data-label={t('proposed')} lang={langOf(to)} className={classes['to']}>
            {words.groupName(to)}
          </td>
          <td data-label={t('why')}>{reasonInWords(why, { t, terms, people, words })}</td>
        </tr>
      ))}
    </StackedTable>
  );
}
