import type { RecommendationView } from '#contract/recommendation';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import classes from './recommendations.module.css';

type Owners = RecommendationView['owners'];

interface Props {
  owners: Owners;
  set: (owners: Owners) => void;
}

/** Who takes a recommendation up: mechanisms are chosen from the registry, organizations are typed. */
export function OwnersField({ owners, set }: Props) {
  const { t } = useTranslation('recommendations');
  const { data: mechanisms } = useSuspenseQuery(mechanismsQuery());
  const left = mechanisms.filter(({ id }) => owners.every(({ mechanism }) => mechanism !== id));
  return (
    <fieldset className={classes['set']}>
      <legend>{t('owners')}</legend>
      <ul className={classes['list']}>
        {owners.map((owner) => (
          <li key={owner.mechanism ?? owner.name} className={classes['row']}>
            <bdi>{owner.name}</bdi>
            <Button
              variant="default"
              size="sm"
              aria-label={t('removeOf', { name: owner.name })}
              onClick={() => set(owners.filter((one) => one !== owner))}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <NativeSelect
        label={t('mechanism')}
        data={[
          { value: '', label: t('choose') },
          ...left.map(({ id, shortName }) => ({ value: id, label: shortName })),
        ]}
        value=""
        onChange={({ currentTarget: { value } }) => {
          const chosen = left.find(({ id }) => id === value);
          if (chosen) set([...owners, { mechanism: chosen.id, name: chosen.shortName }]);
        }}
      />
      <OrganizationField owners={owners} add={(name) => set([...owners, { mechanism: null, name }])} />
    </fieldset>
  );
}

/** A name that is not among them yet. */
function OrganizationField({ owners, add }: { owners: Owners; add: (name: string) => void }) {
  const { t } = useTranslation('recommendations');
  const [organization, setOrganization] = useState('');
  const name = organization.trim();
  const isNew = name !== '' && owners.every((owner) => owner.mechanism !== null || owner.name !== name);
  const addOrganization = () => {
    if (!isNew) return;
    add(name);
    setOrganization('');
  };
  return (
    <div className={classes['row']}>
      <TextInput
        label={t('organization')}
        flex="1 1 12rem"
        maxLength={300}
        value={organization}
        onChange={({ currentTarget: { value } }) => setOrganization(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // It adds a name, and does not save the form.
          event.preventDefault();
          addOrganization();
        }}
      />
      <Button variant="default" style={{ alignSelf: 'end' }} disabled={!isNew} onClick={addOrganization}>
        {t('addOrganization')}
      </Button>
    </div>
  );
}
