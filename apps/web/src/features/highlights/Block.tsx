import type { HighlightsBlock } from '#contract/highlights';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinted } from '../../lib/use-printed';
import { whoWrote } from '../../ui/writing/who-wrote';
import type { Aside } from './asides.rules';
import { BlockField } from './BlockField';
import { useHighlights } from './highlights-context';
import { OriginNote } from './OriginNote';
import { blockFields, textIn } from './written';

interface Props {
  block: HighlightsBlock;
  /** “Passage 2”, and where it stands. */
  name: string;
  place: string;
  asides: readonly Aside[];
  /** Buttons that move it. */
  moves: ReactNode;
  onRemove: () => void;
}

/** One block of the document: from where it comes, its title and its text. */
export function Block({ block, name, place, asides, moves, onRemove }: Props) {
  const { t } = useTranslation('highlights');
  const { t: writing } = useTranslation('writing');
  const { timeZone } = useHighlights();
  const { moment } = usePrinted(timeZone);
  const whole = t('passageIn', { passage: name, place });
  return (
    <Stack component="article" gap="xs" pb="xs" aria-label={whole}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed" aria-hidden>
          {name}
        </Text>
        <Group gap="xs">
          {moves}
          <Button
            variant="default"
            size="compact-sm"
            aria-label={writing('removeName', { name: whole })}
            onClick={onRemove}
          >
            {writing('remove')}
          </Button>
        </Group>
      </Group>
      <OriginNote block={block} name={whole} />
      {blockFields.map((field) => {
        const aside = asides.find((one) => one.field === field);
        return (
          <BlockField
            key={field}
            {...{ entry: block.id, field, block: whole, value: textIn(block, field) }}
            version={block.fields[field]?.version ?? 0}
            by={whoWrote(block.fields[field], moment, writing)}
            isRefused={aside?.theirs === null}
            theirs={aside?.theirs ?? null}
          />
        );
      })}
    </Stack>
  );
}
