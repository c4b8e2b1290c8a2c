import type { RecommendationView } from '#contract/recommendation';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUp } from './follow-up.rules';
import { everyRegisterQuery } from './register.queries';
import { nameOf } from './RegisterTable';

interface Props {
  recommendation: RecommendationView;
  value: FollowUp['supersededBy'];
  set: (value: FollowUp['supersededBy']) => void;
}

/** The recommendation that takes its place, of this meeting or another. */
export function SupersededField({ recommendation: { meeting, number }, value, set }: Props) {
  const { t } = useTranslation('recommendations');
  const { data = [] } = useQuery(everyRegisterQuery());
  const others = data.filter((one) => one.meeting.slug !== meeting.slug || one.number !== number);
  const idOf = (one: { meeting: string; number: number }) => `${one.meeting} ${one.number}`;
  const choices = others.map((one) => ({
    value: idOf({ meeting: one.meeting.slug, number: one.number }),
    label: t('openName', { label: one.label, title: nameOf(one) }),
  }));
  return (
    <NativeSelect
      required
      label={t('supersededBy')}
      data={[{ value: '', label: t('choose') }, ...choices]}
      value={value ? idOf(value) : ''}
      onChange={({ currentTarget }) => {
        const chosen = others.find(
          (one) => idOf({ meeting: one.meeting.slug, number: one.number }) === currentTarget.value,
        );
        set(chosen ? { meeting: chosen.meeting.slug, number: chosen.number } : null);
      }}
    />
  );
}
