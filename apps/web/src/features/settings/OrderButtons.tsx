import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What is put in order, as one hears it. */
  what: string;
  place: number;
  count: number;
  disabled: boolean;
  move: (by: 1 | -1) => void;
  remove: () => void;
}

/** Up, down and away: the same for everything that stands in a list. */
export function OrderButtons({ what, place, count, disabled, move, remove }: Props) {
  const { t } = useTranslation('settings');
  const shared = { variant: 'default', size: 'sm' } as const;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button {...shared} aria-label={t('up', { what })} disabled={disabled || place === 0} onClick={() => move(-1)}>
        {t('moveUp')}
      </Button>
      <Button
        {...shared}
        aria-label={t('down', { what })}
        disabled={disabled || place === count - 1}
        onClick={() => move(1)}
      >
        {t('moveDown')}
      </Button>
      <Button {...shared} aria-label={t('removeOf', { what })} disabled={disabled} onClick={remove}>
        {t('remove')}
      </Button>
    </Group>
  );
}
