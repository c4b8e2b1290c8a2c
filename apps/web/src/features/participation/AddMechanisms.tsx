import { printedMechanism } from '#contract/printed-mechanism';
import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { mechanismsQuery } from '../programme/mechanisms.queries';
import { useProgramme } from '../programme/programme.queries';
import { useParticipationEdits } from './participation-edits';
import { leftOut } from './participation.rules';

/** Puts mechanisms of the registry on the list: some that are chosen, or all that are left. */
export function AddMechanisms({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation('participation');
  const { meeting, mechanisms } = useProgramme(slug);
  const { data: registry = [], isSuccess } = useQuery(mechanismsQuery(meeting.startDate));
  const edits = useParticipationEdits(slug);
  const [chosen, setChosen] = useState<string[]>([]);
  const [invited, setInvited] = useState(true);
  const { failure, isBusy, attempt } = useAttempt();
  const left = leftOut(registry, mechanisms);
  const add = async (ids: string[]) => {
    if (ids.length > 0 && (await attempt(() => edits.add({ ids, invited })))) onDone();
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void add(chosen);
  };
  if (isSuccess && left.length === 0) return <Text mb="md">{t('allListed')}</Text>;
  return (
    <form onSubmit={send}>
      <Stack gap="sm" maw="40rem" mb="lg">
        <MultiSelect
          searchable
          autoFocus
          openOnFocus={false}
          label={t('which')}
          description={t('whichHint')}
          data={left.map((mechanism) => ({ value: mechanism.id, label: printedMechanism(mechanism) }))}
          value={chosen}
          onChange={setChosen}
        />
        <Checkbox
          label={t('asInvited')}
          checked={invited}
          onChange={({ currentTarget: { checked } }) => setInvited(checked)}
        />
        <Group gap="xs">
          <Button type="submit" loading={isBusy} disabled={chosen.length === 0}>
            {t('addThese')}
          </Button>
          <Button
            variant="default"
            loading={isBusy}
            disabled={left.length === 0}
            onClick={() => void add(left.map(({ id }) => id))}
          >
            {t('addAll', { count: left.length })}
          </Button>
        </Group>
        <ProblemNote error={failure} />
      </Stack>
    </form>
  );
}
