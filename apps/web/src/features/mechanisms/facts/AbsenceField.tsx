import { absences } from '#contract/mechanism-terms';
import { absenceWords } from '#words/mechanism-terms';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Absence = (typeof absences)[number];

interface Props {
  id: string;
  error: string | undefined;
  value: Absence;
  onChange: (value: Absence) => void;
}

/** Why nobody is named, where nobody is. */
export function AbsenceField({ id, error, value, onChange }: Props) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return (
    <NativeSelect
      {...{ id, error, value }}
      label={t('nobody')}
      maw="20rem"
      data={absences.map((one) => ({ value: one, label: terms(absenceWords[one]) }))}
      onChange={({ currentTarget }) => onChange(absences.find((one) => one === currentTarget.value) ?? value)}
    />
  );
}
