import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  on: string | undefined;
  show: (change: { on: string | undefined }) => void;
}

/** As of which day the registry is shown; emptied, it is today. */
export function DayInput({ on, show }: Props) {
  const { t } = useTranslation('mechanisms');
  return (
    <TextInput
      type="date"
      label={t('on')}
      maw="13rem"
      value={on ?? ''}
      onChange={({ currentTarget: { value } }) => show({ on: value || undefined })}
    />
  );
}
