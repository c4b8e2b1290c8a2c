import type { PersonView } from '#contract/programme-view';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import { useProgramme } from '../programme/programme.queries';
import { usePersonEdits } from './person-edits';

/** For which mechanism of the registry somebody comes, if for any. */
export function MechanismField({ slug, person }: { slug: string; person: PersonView }) {
  const { t } = useTranslation('people');
  const { meeting } = useProgramme(slug);
  const { change } = usePersonEdits(slug);
  const { data: mechanisms = [] } = useQuery(mechanismsQuery(meeting.startDate));
  const { id, mechanism, version } = person;
  const known = mechanisms.map(({ id: value, shortName }) => ({ value, label: shortName }));
  // Until the registry has come, what stands there keeps its place.
  const standing = mechanism === null || known.some(({ value }) => value === mechanism) ? [] : [mechanism];
  const choices = [
    { value: '', label: t('noMechanism') },
    ...standing.map((value) => ({ value, label: value })),
    ...known.toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <ChoiceField
      {...{ field: 'mechanism', label: t('mechanism'), hint: t('mechanismHint'), value: mechanism ?? '', version }}
      choices={choices}
      save={(chosen, seen) => change(id, { mechanism: chosen === '' ? null : chosen }, seen)}
    />
  );
}
