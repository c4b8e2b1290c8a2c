import { mechanismRegions } from '#contract/mechanism-terms';
import { regionWords } from '#words/mechanism-terms';
import { Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AbsenceField } from './AbsenceField';
import { linesOf } from './drafts.rules';
import type { FactFieldsProps } from './field-props';

export function MemberStatesFields({ draft, change, field }: FactFieldsProps<'memberStates'>) {
  const { t } = useTranslation('mechanismTerms');
  return (
    <TextInput
      {...field('memberStates')}
      label={t('factMemberStates')}
      inputMode="numeric"
      maw="12rem"
      value={draft.count}
      onChange={({ currentTarget: { value } }) => change({ count: value })}
    />
  );
}

export function EstablishedFields({ draft, change, field }: FactFieldsProps<'established'>) {
  const { t } = useTranslation('mechanisms');
  return (
    <Group align="start" gap="sm">
      <TextInput
        {...field('established.year')}
        label={t('year')}
        inputMode="numeric"
        maw="12rem"
        value={draft.year}
        onChange={({ currentTarget: { value } }) => change({ ...draft, year: value })}
      />
      <TextInput
        {...field('established.note')}
        label={t('note')}
        flex="1 1 14rem"
        value={draft.note}
        onChange={({ currentTarget: { value } }) => change({ ...draft, note: value })}
      />
    </Group>
  );
}

export function RegionsFields({ draft, change, field }: FactFieldsProps<'regions'>) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return (
    <>
      <Checkbox.Group
        {...field('regions.covered')}
        label={terms('factRegions')}
        value={[...draft.covered]}
        onChange={(chosen) =>
          change({ ...draft, covered: mechanismRegions.filter((region) => chosen.includes(region)) })
        }
      >
        <Group gap="sm" mt="xs">
          {mechanismRegions.map((region) => (
            <Checkbox key={region} value={region} label={terms(regionWords[region])} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput
        {...field('regions.note')}
        label={t('note')}
        value={draft.note}
        onChange={({ currentTarget: { value } }) => change({ ...draft, note: value })}
      />
    </>
  );
}

export function OrganizationsFields({ draft, change, field }: FactFieldsProps<'organizations'>) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  return (
    <>
      <Textarea
        {...field('organizations.names')}
        label={terms('factOrganizations')}
        description={t('aLine')}
        autosize
        minRows={2}
        maxRows={12}
        value={draft.names}
        onChange={({ currentTarget: { value } }) => change({ ...draft, names: value })}
      />
      {linesOf(draft.names).length === 0 && (
        <AbsenceField
          {...field('organizations.none')}
          value={draft.none}
          onChange={(none) => change({ ...draft, none })}
        />
      )}
    </>
  );
}
