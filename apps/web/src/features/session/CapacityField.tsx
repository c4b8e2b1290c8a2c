import type { PlacedRoleView } from '#contract/programme-view';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/fields/TextField';
import { wordLanguageFor } from '../../lib/words/words';
import { capacitiesQuery } from '../programme/mechanisms.queries';
import { useProgramme } from '../programme/programme.queries';
import { offeredCapacities } from './offered-capacities.rules';
import { orNull } from './typed-values.rules';
import { useSessionEdits } from './use-session-edits';

/** In what capacity somebody has a role; what the registry of mechanisms knows of that as of the meeting is offered. */
export function CapacityField({ slug, role }: { slug: string; role: PlacedRoleView }) {
  const { t } = useTranslation('session');
  const { meeting, people } = useProgramme(slug);
  const { roles } = useSessionEdits(slug);
  const { data: capacities = [] } = useQuery(
    capacitiesQuery(meeting.startDate, wordLanguageFor(meeting.language.split('-')[0] ?? '')),
  );
  const holder = people.find(({ id }) => id === role.person);
  return (
    <TextField
      label={t('capacity')}
      hint={t('capacityHint')}
      field="capacity"
      lang={meeting.language}
      value={role.capacity ?? ''}
      version={role.version}
      suggestions={offeredCapacities(capacities, holder?.mechanism ?? null)}
      save={(typed, seen) => roles.change(role.id, { capacity: orNull(typed) }, seen)}
    />
  );
}
