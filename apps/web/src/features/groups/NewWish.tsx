import type { SessionView } from '#contract/programme-view';
import { Button, MultiSelect, NativeSelect, Stack } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../ui/ProblemNote';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import type { Wish } from './group-board.rules';
import { useGroupEdits } from './use-group-edits';

/** Kind first, then two mechanisms or more. */
export function NewWish({ slug, session }: { slug: string; session: SessionView }) {
  const { t } = useTranslation('groups');
  const { mechanisms } = useProgramme(slug);
  const { addWish } = useGroupEdits(slug, session.id);
  const [kind, setKind] = useState<Wish['kind']>('together');
  const [chosen, setChosen] = useState<string[]>([]);
  const { failure, isBusy, attempt } = useAttempt();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen.length >= 2 && (await attempt(() => addWish({ kind, mechanisms: chosen })))) setChosen([]);
  };
  return (
    <form onSubmit={(event) => void add(event)} className="no-print">
      <Stack gap="sm" maw="40rem" mt="md">
        <NativeSelect
          label={t('kind')}
          data={[
            { value: 'together', label: t('kind.together') },
            { value: 'apart', label: t('kind.apart') },
          ]}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value === 'apart' ? 'apart' : 'together')}
        />
        <MultiSelect
          searchable
          label={t('who')}
          description={t('whoHint')}
          data={mechanisms.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          type="submit"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={isBusy}
          disabled={chosen.length < 2}
        >
          {t('addWish')}
        </Button>
        <ProblemNote error={failure} />
      </Stack>
    </form>
  );
}
