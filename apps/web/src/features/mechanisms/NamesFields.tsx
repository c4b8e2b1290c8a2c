import type { MechanismChange, MechanismSummary, MechanismView } from '#contract/mechanism';
import { mechanismTypes } from '#contract/mechanism-terms';
import { typeWords } from '#words/mechanism-terms';
import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../lib/api/client';
import { saved } from '../../lib/saving';
import { ChoiceField } from '../../ui/fields/ChoiceField';
import { TextField } from '../../ui/fields/TextField';
import { registryKey } from '../programme/mechanisms.queries';
import { linesOf } from './facts/drafts.rules';

/** What a mechanism is called and what it is. Each field is saved when one leaves it. */
export function NamesFields({ mechanism }: { mechanism: MechanismView }) {
  const { t } = useTranslation('mechanisms');
  const { t: terms } = useTranslation('mechanismTerms');
  const change = useNaming(mechanism.id);
  const { version } = mechanism;
  const text = (field: 'name' | 'shortName' | 'acronym', toValue: (written: string) => string | null = asWritten) => ({
    ...{ field, value: mechanism[field] ?? '', version, label: t(field) },
    save: (written: string, seen: number) => change({ [field]: toValue(written) }, seen),
  });
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('namesHint')}
      </Text>
      <TextField {...text('name')} shape="long" />
      <TextField {...text('shortName')} />
      <TextField {...text('acronym', (written) => (written.trim() === '' ? null : written))} />
      <TextField
        {...{ field: 'aliases', label: t('aliases'), hint: t('aLine'), shape: 'lines', version }}
        value={mechanism.aliases.join('\n')}
        save={(written, seen) => change({ aliases: linesOf(written) }, seen)}
      />
      <ChoiceField
        {...{ field: 'type', label: t('type'), value: mechanism.type, version }}
        choices={mechanismTypes.map((value) => ({ value, label: terms(typeWords[value]) }))}
        save={(chosen, seen) => change({ type: mechanismTypes.find((one) => one === chosen) }, seen)}
      />
    </Stack>
  );
}

function asWritten(written: string): string {
  return written;
}

/** Names a mechanism otherwise, of the version that was seen. */
function useNaming(mechanism: MechanismSummary['id']) {
  const queries = useQueryClient();
  return (body: MechanismChange, version: number) =>
    saved(async () => {
      const params = { path: { mechanism }, header: ifMatch(version) };
      const changed = await answer(api.PATCH('/api/mechanisms/{mechanism}', { params, body }));
      await queries.invalidateQueries({ queryKey: registryKey });
      return changed;
    });
}
