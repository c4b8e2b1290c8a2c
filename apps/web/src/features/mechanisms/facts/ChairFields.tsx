import { chairOffices } from '#contract/mechanism-terms';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AbsenceField } from './AbsenceField';
import { isChairEmpty } from './drafts.rules';
import type { FactFieldsProps } from './field-props';

/** Who holds the chair, held it or is to hold it. */
export function ChairFields({ draft, change, field }: FactFieldsProps<'chair'>) {
  const { t } = useTranslation('mechanisms');
  const { offices, none } = draft;
  const put = (place: number, part: Partial<(typeof offices)[number]>) =>
    change({ ...draft, offices: offices.map((one, index) => (index === place ? { ...one, ...part } : one)) });
  return (
    <>
      {offices.map((office, place) => (
        <Group key={place} align="end" gap="sm" role="group" aria-label={t('holderNumber', { number: place + 1 })}>
          <TextInput
            {...field(`chair.offices[${place}].holder`)}
            label={t('holder')}
            flex="1 1 12rem"
            value={office.holder}
            onChange={({ currentTarget: { value } }) => put(place, { holder: value })}
          />
          <NativeSelect
            {...field(`chair.offices[${place}].as`)}
            label={t('office')}
            data={chairOffices.map((value) => ({ value, label: t(`offices.${value}`) }))}
            value={office.as}
            onChange={({ currentTarget: { value } }) =>
              put(place, { as: chairOffices.find((one) => one === value) ?? office.as })
            }
          />
          {(office.as === 'past' || office.until !== '') && (
            <TextInput
              {...field(`chair.offices[${place}].until`)}
              label={t('until')}
              w="9rem"
              value={office.until}
              onChange={({ currentTarget: { value } }) => put(place, { until: value })}
            />
          )}
          <Button
            variant="default"
            aria-label={t('removeName', { name: office.holder || t('holder') })}
            onClick={() => change({ ...draft, offices: offices.filter((_, index) => index !== place) })}
          >
            {t('remove')}
          </Button>
        </Group>
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          onClick={() => change({ ...draft, offices: [...offices, { holder: '', as: 'chair', until: '' }] })}
        >
          {t('addHolder')}
        </Button>
      </div>
      {isChairEmpty(offices) && (
        <AbsenceField {...field('chair.none')} value={none} onChange={(value) => change({ ...draft, none: value })} />
      )}
    </>
  );
}
